package io.github.personaldata.checker.change;

import java.util.List;

/**
 * A change of a repository's files, as {@code git diff} tells it.
 *
 * @param name of the file it was read from, as it is to be shown
 * @param files in its order, each once
 */
public record Diff(String name, List<FileChange> files) {
    public Diff {
        files = List.copyOf(files);
    }
}
