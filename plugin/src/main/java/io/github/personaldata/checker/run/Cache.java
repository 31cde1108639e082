package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.CacheFolder;
import io.github.personaldata.checker.cache.FileHashes;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where checks keep what later ones need not compute again. Without influence on any result: whatever is missing, damaged, or of another
 * version of the checker or of Java is computed. One for all modules of a build; safe for use by many threads.
 */
public final class Cache {
    /** Keeps nothing. */
    public static final Cache NONE = new Cache(CacheFolder.NONE, "");

    private static final long LIMIT_BYTES = 1L << 30;

    private final CacheFolder folder;
    private final @Nullable String version;

    private Cache(CacheFolder folder, @Nullable String version) {
        this.folder = folder;
        this.version = version;
    }

    /** In a folder, which need not exist. */
    public static Cache in(Path folder) {
        return new Cache(CacheFolder.in(folder, LIMIT_BYTES), null);
    }

    /** For a version of the checker that is given instead of found. */
    static Cache in(Path folder, String version) {
        return new Cache(CacheFolder.in(folder, LIMIT_BYTES), version);
    }

    boolean keeps() {
        return folder.keeps();
    }

    /** Hashes of the files of one check. */
    FileHashes hashes() {
        return new FileHashes(folder);
    }

    /** The entries of one kind that this version of the checker made. */
    CacheFolder entries(String kind, FileHashes hashes) {
        return folder.keeps()
                ? folder.part(version == null ? CodeVersion.running(hashes) : version)
                        .part(kind)
                : folder;
    }

    /** Why nothing can be kept, if something was to be. */
    public Optional<String> trouble() {
        return folder.trouble();
    }
}
