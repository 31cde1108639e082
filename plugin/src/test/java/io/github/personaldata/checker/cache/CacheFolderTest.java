package io.github.personaldata.checker.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheFolderTest {
    private static final long DAY = 24L * 3_600_000;

    @TempDir
    private Path root;

    private CacheFolder folder() {
        return CacheFolder.in(root, 1 << 20);
    }

    @Test
    void whatIsWrittenCanBeRead() {
        folder().part("flows").write("a", bytes("one"));
        folder().part("flows").write("a", bytes("two"));
        assertThat(folder().part("flows").read("a")).contains(bytes("two"));
        assertThat(folder().part("models").read("a")).isEmpty();
        assertThat(folder().part("flows").read("b")).isEmpty();
    }

    @Test
    void withoutAFolderNothingIsKept() {
        CacheFolder.NONE.write("a", bytes("one"));
        assertThat(CacheFolder.NONE.read("a")).isEmpty();
        assertThat(CacheFolder.NONE.part("x").keeps()).isFalse();
        assertThat(CacheFolder.NONE.trouble()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        CacheFolder folder = CacheFolder.in(file.resolve("cache"), 1 << 20);
        folder.part("x").write("a", bytes("one"));
        folder.write("b", bytes("two"));
        assertThat(folder.read("b")).isEmpty();
        assertThat(folder.trouble())
                .hasValueSatisfying(reason -> assertThat(reason).contains(file.toString()));
        assertThat(names(root)).containsExactly("file");
    }

    @Test
    void aKilledWriterLeavesNoEntry() throws IOException {
        Files.write(root.resolve("x" + Sweep.UNFINISHED), bytes("hal"));
        assertThat(folder().read("x")).isEmpty();
    }

    @Test
    void concurrentWritersAndReadersSeeWholeEntries() throws Exception {
        List<byte[]> values = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            byte[] value = new byte[50_000 * (i + 1)];
            Arrays.fill(value, (byte) i);
            values.add(value);
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (byte[] value : values) {
            running.add(threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    folder().write("shared", value);
                    byte[] read = folder().read("shared").orElseThrow();
                    assertThat(values.stream().anyMatch(each -> Arrays.equals(each, read)))
                            .isTrue();
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
        assertThat(names(root)).containsExactly("shared" + Sweep.ENTRY);
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() throws IOException {
        for (int i = 0; i < 8; i++) {
            folder().part("p").write("e" + i, new byte[1000]);
            age(root.resolve("p/e" + i + Sweep.ENTRY), (8 - i) * DAY);
        }
        folder().part("p").read("e0");
        Sweep.now(root, 8000);
        assertThat(names(root.resolve("p"))).hasSize(8);
        Sweep.now(root, 7000);
        assertThat(names(root.resolve("p")))
                .as("three quarters of the limit remain, what was read among them")
                .containsExactly("e0.pdc", "e4.pdc", "e5.pdc", "e6.pdc", "e7.pdc");
    }

    @Test
    void nothingIsRemovedThatIsNoEntry() throws IOException {
        Path foreign = Files.write(root.resolve("thesis.txt"), new byte[5000]);
        age(foreign, 900 * DAY);
        Path abandoned = Files.write(root.resolve("a" + Sweep.UNFINISHED), new byte[10]);
        age(abandoned, DAY);
        Path unfinished = Files.write(root.resolve("b" + Sweep.UNFINISHED), new byte[10]);
        Sweep.now(root, 100);
        assertThat(foreign).exists();
        assertThat(abandoned).doesNotExist();
        assertThat(unfinished).exists();
    }

    private static void age(Path file, long millis) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - millis));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
