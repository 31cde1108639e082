package io.github.personaldata.checker.policy.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the files that a policy file includes: beside it, or on the plugin's class path. */
public interface IncludeResolver {
    /** Finds nothing. */
    IncludeResolver NONE = (including, name) -> null;

    /**
     * Resolves a name.
     *
     * @param including name of the file that includes
     * @param name as it is written
     * @return null if there is no such file
     */
    @Nullable
    Included resolve(String including, String name) throws IOException;

    /**
     * A file found.
     *
     * @param file its name for messages; the same for the same file, however it is reached
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Included(String file, byte[] bytes) {}
}
