package io.github.personaldata.checker.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a folder below a size: removes the files that were not touched for longest, and what killed builds left unfinished. */
final class Sweep {
    /** How an entry's file name ends: nothing else in the folder is ours to remove. */
    static final String ENTRY = ".pdc";

    /** The same for a file that is still being written. */
    static final String UNFINISHED = ENTRY + ".tmp";

    /** Between two sweeps of one JVM a folder may grow beyond its limit; listing it for each entry would cost more. */
    private static final long PAUSE_NANOS = 600_000_000_000L;

    private static final long ABANDONED_AFTER_MILLIS = 3_600_000;

    private static final Map<Path, Long> LAST = new ConcurrentHashMap<>();

    private record Entry(Path file, long size, long touched) {}

    private Sweep() {}

    /** Sweeps unless that was done a short time ago. */
    static void whenDue(Path root, long limit) throws IOException {
        long now = System.nanoTime();
        Long before = LAST.get(root);
        if (before == null || now - before > PAUSE_NANOS) {
            LAST.put(root, now);
            now(root, limit);
        }
    }

    /** Leaves at most three quarters of the limit where it was exceeded, so that the next sweep has nothing to do for a while. */
    static void now(Path root, long limit) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(root, new Listing(entries));
        long size = entries.stream().mapToLong(Entry::size).sum();
        if (size <= limit) {
            return;
        }
        entries.sort(Comparator.comparingLong(Entry::touched).thenComparing(Entry::file));
        for (Entry entry : entries) {
            if (size <= limit / 4 * 3) {
                return;
            }
            Files.deleteIfExists(entry.file);
            size -= entry.size;
        }
    }

    private static final class Listing extends SimpleFileVisitor<Path> {
        private final List<Entry> entries;

        Listing(List<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            long touched = attributes.lastModifiedTime().toMillis();
            String name = file.getFileName().toString();
            if (name.endsWith(ENTRY)) {
                entries.add(new Entry(file, attributes.size(), touched));
            } else if (name.endsWith(UNFINISHED) && System.currentTimeMillis() - touched > ABANDONED_AFTER_MILLIS) {
                Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Another build sweeps too. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
