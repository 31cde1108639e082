package io.github.personaldata.checker.source.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.cache.CacheFolder;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.store.ContentHash;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelCacheTest {
    @TempDir
    private Path root;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "A.java", "class A { int a() { return 1; } }",
            "B.java", "class B { String b = \"\\u00e4\"; }",
            "C.java", "class C extends A { }"));

    /** Those whose bytes were asked for, that is, which were parsed. */
    private final List<String> parsed = Collections.synchronizedList(new ArrayList<>());

    private boolean current = true;

    @Test
    void whatIsKnownIsNotParsed() {
        assertThat(read("shop", UTF_8, 17)).containsExactly("A.java", "B.java", "C.java");
        assertThat(read("shop", UTF_8, 17)).isEmpty();
        files.put("A.java", "class A { int a() { return 2; } }");
        files.put("D.java", "class D { }");
        assertThat(read("shop", UTF_8, 17)).containsExactly("A.java", "D.java");
        files.remove("D.java");
        assertThat(read("shop", UTF_8, 17)).isEmpty();
    }

    @Test
    void pathsDoNotMatter() {
        read("shop", UTF_8, 17);
        files.put("moved/A.java", files.remove("A.java"));
        assertThat(read("shop", UTF_8, 17)).isEmpty();
    }

    @Test
    void anotherBranchsModelsAreKept() {
        read("shop", UTF_8, 17);
        String main = files.put("A.java", "class A { int branch; }");
        read("shop", UTF_8, 17);
        files.put("A.java", main);
        assertThat(read("shop", UTF_8, 17)).isEmpty();
    }

    @Test
    void olderModelsAreDropped() throws IOException {
        read("shop", UTF_8, 17);
        long one = size();
        for (int i = 0; i < 200; i++) {
            files.put("A.java", "class A { int a() { return " + i + " + 1000; } }");
            assertThat(read("shop", UTF_8, 17)).containsExactly("A.java");
        }
        assertThat(size()).isLessThan(4 * one);
        assertThat(read("shop", UTF_8, 17)).isEmpty();
    }

    @Test
    void encodingReleaseAndModuleTellModelsApart() {
        read("shop", UTF_8, 17);
        assertThat(read("shop", ISO_8859_1, 17)).hasSize(3);
        assertThat(read("shop", UTF_8, 8)).hasSize(3);
        assertThat(read("orders", UTF_8, 17)).hasSize(3);
        assertThat(read("shop", UTF_8, 17)).isEmpty();
    }

    @Test
    void whatWasNotWhollyReadIsTriedAgain() {
        files.put("A.java", "class A { int a() { return ; ");
        assertThat(read("shop", UTF_8, 17)).hasSize(3);
        assertThat(read("shop", UTF_8, 17)).containsExactly("A.java");
    }

    @Test
    void whatChangedMeanwhileIsNotKept() {
        current = false;
        assertThat(read("shop", UTF_8, 17)).hasSize(3);
        current = true;
        assertThat(read("shop", UTF_8, 17)).hasSize(3);
        assertThat(read("shop", UTF_8, 17)).isEmpty();
    }

    @Test
    void damagedModelsAreParsedAnew() throws IOException {
        read("shop", UTF_8, 17);
        Path entry = entry();
        byte[] whole = Files.readAllBytes(entry);
        for (int length : new int[] {0, 3, whole.length / 2, whole.length - 1}) {
            Files.write(entry, Arrays.copyOf(whole, length));
            assertThat(read("shop", UTF_8, 17)).as("cut to " + length).hasSize(3);
            assertThat(read("shop", UTF_8, 17)).isEmpty();
        }
        for (int at = 0; at < whole.length; at += whole.length / 40) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(entry, flipped);
            assertThat(read("shop", UTF_8, 17)).as("flipped at " + at).hasSize(3);
        }
    }

    @Test
    void withoutAFolderAllIsParsed() {
        assertThat(read(new ModelCache(CacheFolder.NONE), "shop", UTF_8, 17)).hasSize(3);
        assertThat(read(new ModelCache(CacheFolder.NONE), "shop", UTF_8, 17)).hasSize(3);
    }

    /** Reads all files, compares the models with those of a reader without a cache, and gives the names of those that were parsed. */
    private List<String> read(String module, Charset encoding, int release) {
        return read(new ModelCache(CacheFolder.in(root, 1 << 20)), module, encoding, release);
    }

    private List<String> read(ModelCache cache, String module, Charset encoding, int release) {
        parsed.clear();
        List<ModelCache.Hashed> given = new ArrayList<>();
        List<SourceReader.Unread> unread = new ArrayList<>();
        files.forEach((path, text) -> {
            byte[] bytes = text.getBytes(UTF_8);
            given.add(new ModelCache.Hashed(
                    path,
                    ContentHash.of(bytes),
                    () -> {
                        parsed.add(path);
                        return bytes;
                    },
                    () -> current));
            unread.add(new SourceReader.Unread(path, () -> bytes));
        });
        List<SourceFile> read = cache.readAll(module, given, encoding, release, 2);
        assertThat(read).isEqualTo(new SourceReader().readAll(unread, encoding, release, 1));
        return parsed.stream().sorted().toList();
    }

    private Path entry() throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.findAny().orElseThrow();
        }
    }

    private long size() throws IOException {
        return Files.size(entry());
    }
}
