package io.github.personaldata.checker.source.model;

/**
 * A file of a module and what it holds.
 *
 * @param path relative to the module's base directory, with {@code /}
 */
public record SourceFile(String path, FileModel model) {}
