package io.github.personaldata.checker.run;

import java.nio.file.Path;

/**
 * The change that led to the sources as they are.
 *
 * @param diff a file with the diff, whose paths are relative to the repository's root
 * @param register where the module's register of processing is checked in, for programs; it need not exist
 */
public record ChangeInput(Path diff, Path register) {}
