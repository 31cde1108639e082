package io.github.personaldata.checker.run;

import java.nio.file.Path;

/**
 * A jar or a folder of classes that exists.
 *
 * @param artifact {@code group:artifact}
 * @param scope {@code compile}, {@code provided}, {@code runtime}, {@code system} or {@code test}
 */
public record ClassPathEntry(Path path, String artifact, String version, String scope) {}
