package io.github.personaldata.checker.flow.close;

/** Source lines for people to read. */
@FunctionalInterface
public interface SourceLines {
    /** No source at hand. */
    SourceLines NONE = (file, line) -> "";

    /** A line, trimmed; empty if it is not known. The file is relative to the repository root. */
    String line(String file, int line);
}
