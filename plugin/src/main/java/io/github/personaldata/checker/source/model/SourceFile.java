package io.github.personaldata.checker.source.model;

/**
 * A file model and where it came from.
 *
 * @param path relative to the repository root with {@code /}
 */
public record SourceFile(String path, FileModel model) {}
