package io.github.personaldata.checker.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of a repository as they are. */
public interface RepositoryFiles {
    /**
     * The lines of a file, without their ends; a character is a byte.
     *
     * @param path from the repository's root
     * @return null if there is no such file
     */
    @Nullable
    List<String> lines(String path);
}
