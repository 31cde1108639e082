package io.github.personaldata.checker.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file without reading it. A file with the same stamp is taken to hold the same bytes, unless it was written so
 * shortly before the stamp was taken that a second write need not show.
 *
 * @param modified nanoseconds; tools set it at will, Maven does where it copies an artifact
 * @param changed nanoseconds; when anything of the file changed last, which no tool sets; equal to {@code modified} where the system does not
 *     tell
 * @param identity tells one file from another that was moved in its place; 0 where the system does not tell
 */
record FileStamp(long size, long modified, long changed, long identity) {
    /** Coarser than the clock of any file system in use. */
    private static final long DOUBTFUL_NANOS = 2_000_000_000L;

    private static final boolean UNIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    /** The file's stamp now; throws if there is no such file. */
    static FileStamp of(Path file) throws IOException {
        if (UNIX && file.getFileSystem().equals(Path.of("").getFileSystem())) {
            Map<String, Object> all = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
            return new FileStamp(
                    number(all.get("size")),
                    nanos(all.get("lastModifiedTime")),
                    nanos(all.get("ctime")),
                    number(all.get("ino")));
        }
        BasicFileAttributes all = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = nanos(all.lastModifiedTime());
        return new FileStamp(all.size(), modified, modified, 0);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static long nanos(@Nullable Object value) {
        return value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }

    /** Whether the file may have been written again since without another stamp. */
    boolean isDoubtful(long nowMillis) {
        return TimeUnit.MILLISECONDS.toNanos(nowMillis) - Math.max(modified, changed) < DOUBTFUL_NANOS;
    }
}
