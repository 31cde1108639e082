package io.github.personaldata.checker.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.store.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileHashesTest {
    @TempDir
    private Path root;

    private CacheFolder folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = CacheFolder.in(root.resolve("cache"), 1 << 20);
        file = Files.writeString(root.resolve("a.jar"), "one");
    }

    @Test
    void aHashIsOfTheBytes() throws IOException {
        FileHashes hashes = new FileHashes(folder);
        assertThat(hashes.of(file)).isEqualTo(hash("one"));
        Files.writeString(file, "two");
        assertThat(hashes.of(file)).as("the same all through a run").isEqualTo(hash("one"));
        assertThat(new FileHashes(folder).of(file)).isEqualTo(hash("two"));
        assertThat(hashes.of(root.resolve("none"))).isEqualTo(FileHashes.ABSENT);
        assertThat(hashes.of(root)).isEqualTo(FileHashes.UNREADABLE);
    }

    @Test
    void changesDuringARunAreSeen() throws IOException {
        FileHashes hashes = new FileHashes(folder);
        Path other = root.resolve("b");
        hashes.of(file);
        hashes.of(other);
        assertThat(hashes.areCurrent()).isTrue();
        FileTime modified = Files.getLastModifiedTime(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, modified);
        assertThat(hashes.areCurrent()).isFalse();
        assertThat(hashes.isCurrent(file)).isFalse();
        Files.writeString(file, "one");
        Files.setLastModifiedTime(file, modified);
        assertThat(hashes.isCurrent(other)).isTrue();
        Files.writeString(other, "");
        assertThat(hashes.isCurrent(other)).as("came into being").isFalse();
    }

    @Test
    void whatCannotBeReadIsNeverCurrent() {
        FileHashes hashes = new FileHashes(folder);
        hashes.of(root);
        assertThat(hashes.areCurrent()).isFalse();
    }

    @Test
    void librariesAreRememberedUntilTheyChange() throws IOException {
        age(file);
        remember();
        assertThat(Files.exists(root.resolve("cache/libraries" + Sweep.ENTRY))).isTrue();
        FileTime modified = Files.getLastModifiedTime(file);
        // a snapshot installed over another one, with its time of last modification and of the same size
        Path other = Files.writeString(root.resolve("b.jar"), "two");
        Files.setLastModifiedTime(other, modified);
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(new FileHashes(folder).ofLibrary(file)).isEqualTo(hash("two"));
    }

    @Test
    void whatWasJustWrittenIsNotRemembered() {
        remember();
        assertThat(root.resolve("cache")).doesNotExist();
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException {
        age(file);
        remember();
        Path memory = root.resolve("cache/libraries" + Sweep.ENTRY);
        byte[] bytes = Files.readAllBytes(memory);
        bytes[bytes.length / 2] ^= 1;
        Files.write(memory, bytes);
        assertThat(new FileHashes(folder).ofLibrary(file)).isEqualTo(hash("one"));
    }

    @Test
    void aFoldersHashIsOfItsFilesAndTheirNames() throws IOException {
        Path classes = Files.createDirectories(root.resolve("classes/p"));
        Path type = Files.writeString(classes.resolve("A.class"), "A");
        String before = new FileHashes(folder).ofLibrary(root.resolve("classes"));
        assertThat(new FileHashes(folder).ofLibrary(root.resolve("classes"))).isEqualTo(before);
        Files.writeString(type, "B");
        String changed = new FileHashes(folder).ofLibrary(root.resolve("classes"));
        Files.move(type, classes.resolve("B.class"));
        String renamed = new FileHashes(folder).ofLibrary(root.resolve("classes"));
        assertThat(renamed).isNotEqualTo(changed).isNotEqualTo(before);
        assertThat(changed).isNotEqualTo(before);
    }

    /** Waits until the file is older than what a file system's clock may miss. */
    private static void age(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 3_600_000));
            Thread.sleep(2_100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember() {
        FileHashes hashes = new FileHashes(folder);
        assertThat(hashes.ofLibrary(file)).isEqualTo(hash("one"));
        hashes.remember();
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(UTF_8));
    }
}
