package io.github.personaldata.checker.cache;

import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of the files that one run reads, each read once. Those of libraries are remembered from run to run, by what the file system says of
 * them. Safe for use by many threads.
 */
public final class FileHashes {
    /** Stands for the hash of a file that is not there. */
    public static final String ABSENT = "absent";

    /** Stands for the hash of a file that cannot be read. */
    public static final String UNREADABLE = "unreadable";

    private static final RecordCodec<Remembered> CODEC = RecordCodec.of(Remembered.class);
    private static final String ENTRY = "libraries";
    private static final int MOST_REMEMBERED = 20_000;

    private final CacheFolder folder;
    private final Map<Path, Hashed> hashed = new ConcurrentHashMap<>();
    private final Map<String, Library> learnt = new ConcurrentHashMap<>();
    private @Nullable Map<String, Library> remembered;

    /** Keeps none for later runs. */
    public FileHashes() {
        this(CacheFolder.NONE);
    }

    /** With hashes of libraries that are kept in a folder. */
    public FileHashes(CacheFolder folder) {
        this.folder = folder;
    }

    /** @param doubtful whether the stamp alone cannot tell that the file is still the same */
    private record Hashed(String hash, @Nullable FileStamp stamp, boolean doubtful) {
        static Hashed of(Path file) {
            try {
                FileStamp stamp = FileStamp.of(file);
                boolean doubtful = stamp.isDoubtful(System.currentTimeMillis());
                return new Hashed(hash(file), stamp, doubtful);
            } catch (NoSuchFileException e) {
                return new Hashed(ABSENT, null, false);
            } catch (IOException e) {
                return new Hashed(UNREADABLE, null, false);
            }
        }

        private static String hash(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return ContentHash.of(in);
            }
        }

        /** Whether the file holds what it held. */
        boolean isStillOf(Path file) {
            if (stamp == null) {
                return hash.equals(ABSENT) && Files.notExists(file);
            }
            try {
                return FileStamp.of(file).equals(stamp)
                        && (!doubtful || hash(file).equals(hash));
            } catch (IOException e) {
                return false;
            }
        }
    }

    /** One library. */
    private record Library(FileStamp stamp, String hash) {}

    /** Libraries by path. */
    private record Remembered(Map<String, Library> libraries) {}

    /** The hash of a file, or what stands for it; the same in one run whatever becomes of the file. */
    public String of(Path file) {
        return hashed.computeIfAbsent(file, Hashed::of).hash;
    }

    /** The hash of a jar, or of all files of a folder with their names. */
    public String ofLibrary(Path library) {
        return Files.isDirectory(library) ? ofFolder(library) : hashed.computeIfAbsent(library, this::recalled).hash;
    }

    private String ofFolder(Path folder) {
        ContentHash hash = new ContentHash();
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(folder.relativize(file).toString()).add(of(file));
            }
        } catch (IOException | UncheckedIOException e) {
            hashed.put(folder, new Hashed(UNREADABLE, null, false));
            return UNREADABLE;
        }
        return hash.hex();
    }

    private Hashed recalled(Path file) {
        try {
            FileStamp stamp = FileStamp.of(file);
            String name = file.toString();
            Library known = remembered().get(name);
            if (known != null && known.stamp.equals(stamp)) {
                return new Hashed(known.hash, stamp, false);
            }
            Hashed fresh = Hashed.of(file);
            if (fresh.stamp != null && !fresh.doubtful && fresh.stamp.equals(stamp)) {
                learnt.put(name, new Library(stamp, fresh.hash));
            }
            return fresh;
        } catch (IOException e) {
            return Hashed.of(file);
        }
    }

    private synchronized Map<String, Library> remembered() {
        if (remembered == null) {
            remembered = read();
        }
        return remembered;
    }

    private Map<String, Library> read() {
        try {
            Optional<byte[]> bytes = folder.read(ENTRY);
            return bytes.isPresent() ? CODEC.decode(bytes.get()).libraries : Map.of();
        } catch (DamagedEntry e) {
            return Map.of();
        }
    }

    /** Whether every file still holds what was read, and could be read. */
    public boolean areCurrent() {
        return hashed.entrySet().stream().allMatch(each -> each.getValue().isStillOf(each.getKey()));
    }

    /** Whether a file still holds what was read. */
    public boolean isCurrent(Path file) {
        Hashed known = hashed.get(file);
        return known != null && known.isStillOf(file);
    }

    /** Hands what was learnt of libraries on to later runs; concurrent ones may each keep their own. */
    public void remember() {
        if (learnt.isEmpty()) {
            return;
        }
        Map<String, Library> all = new HashMap<>(read());
        if (all.size() + learnt.size() > MOST_REMEMBERED) {
            all.clear();
        }
        all.putAll(learnt);
        folder.write(ENTRY, CODEC.encode(new Remembered(all)));
        learnt.clear();
    }
}
