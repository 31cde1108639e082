package io.github.personaldata.checker.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Entries by name in a folder that builds share. An entry is there whole or not at all: it is written beside and moved into its place, so
 * that neither a concurrent nor a killed build leaves half of one. Nothing here throws: what cannot be read is absent, what cannot be written
 * is told by {@link #trouble}. Entries may vanish at any time, since the folder is kept below a size. Safe for use by many threads.
 */
public final class CacheFolder {
    /** Keeps nothing. */
    public static final CacheFolder NONE = new CacheFolder(null, "", 0, new AtomicReference<>());

    private static final long TOUCHED_AFTER_MILLIS = 3_600_000;

    private final @Nullable Path root;
    private final String prefix;
    private final long limit;
    private final AtomicReference<@Nullable String> trouble;

    private CacheFolder(@Nullable Path root, String prefix, long limit, AtomicReference<@Nullable String> trouble) {
        this.root = root;
        this.prefix = prefix;
        this.limit = limit;
        this.trouble = trouble;
    }

    /**
     * Entries in a folder, which need not exist.
     *
     * @param limit bytes beyond which the entries that were not used for longest are removed
     */
    public static CacheFolder in(Path root, long limit) {
        return new CacheFolder(root, "", limit, new AtomicReference<>());
    }

    /** The part of this folder that entries of one kind or version have for themselves. */
    public CacheFolder part(String name) {
        return new CacheFolder(root, prefix + name + "/", limit, trouble);
    }

    /** Whether this is more than {@link #NONE}. */
    public boolean keeps() {
        return root != null;
    }

    private Path file(Path folder, String name) {
        return folder.resolve(prefix + name + Sweep.ENTRY);
    }

    /** The bytes of an entry; empty if there is none. */
    public Optional<byte[]> read(String name) {
        if (root == null) {
            return Optional.empty();
        }
        Path file = file(root, name);
        try {
            byte[] bytes = Files.readAllBytes(file);
            touch(file);
            return Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Tells that the entry is in use: those that are not go first. */
    private static void touch(Path file) throws IOException {
        long now = System.currentTimeMillis();
        if (now - Files.getLastModifiedTime(file).toMillis() > TOUCHED_AFTER_MILLIS) {
            try {
                Files.setLastModifiedTime(file, FileTime.fromMillis(now));
            } catch (IOException e) {
                // a cache that may be read and not written is one all the same
            }
        }
    }

    /** Makes or replaces an entry. */
    public void write(String name, byte[] bytes) {
        if (root == null || trouble.get() != null) {
            return;
        }
        Path file = file(root, name);
        @Nullable Path unfinished = null;
        try {
            Files.createDirectories(file.getParent());
            unfinished = file.resolveSibling(UUID.randomUUID() + Sweep.UNFINISHED);
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Sweep.whenDue(root, limit);
        } catch (IOException e) {
            failed(file, unfinished, e);
        }
    }

    private void failed(Path file, @Nullable Path unfinished, IOException problem) {
        try {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
        // two builds have written the same name, or one has swept: some systems let only one of them
        boolean raced = Files.exists(file) || problem instanceof NoSuchFileException;
        if (!raced) {
            trouble.compareAndSet(null, problem.toString());
        }
    }

    /** Why nothing can be written, if something was to be. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble.get());
    }
}
