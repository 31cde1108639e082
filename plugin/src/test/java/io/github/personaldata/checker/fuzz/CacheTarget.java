package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.summary.StoredSummary;
import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.Cache;
import io.github.personaldata.checker.source.DeepStack;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An entry of the cache that is not as it was written is a miss: what the check prints and leaves is, byte by byte, what it does without a
 * cache. The first byte of an input says which entry it stands for; for the highest values it is an entry with a checksum that fits, which
 * is decoded, or refused as damaged.
 */
final class CacheTarget implements Target {
    private static final int CODECS = 0xF0;
    private static final List<RecordCodec<?>> DECODED =
            List.of(RecordCodec.of(FlowResult.class), RecordCodec.of(FileModel.class));

    private ModuleOnDisk module;
    private Path folder;
    private final Map<Path, byte[]> entries = new TreeMap<>();
    private String expected = "";

    @Override
    public void prepare(Path folder) throws IOException {
        this.folder = folder.resolve("cache").toAbsolutePath();
        module = new ModuleOnDisk(folder.resolve("module")).file("src/held/Held.java", ModuleOnDisk.LEAK);
        module.file(
                "src/fuzzed/Other.java",
                "package fuzzed;\nclass Other<T> { T all; String m(int i) { return i + \"x\"; } }\n");
        expected = checked(Cache.NONE);
        checked(Cache.in(this.folder));
        try (Stream<Path> files = Files.walk(this.folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(this.folder.relativize(file), Files.readAllBytes(file));
            }
        }
        assertThat(checked(Cache.in(this.folder))).isEqualTo(expected);
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        int at = 0;
        for (byte[] entry : entries.values()) {
            seeds.add(input(at++, entry));
        }
        try {
            FlowResult flows = module.judged().flows();
            seeds.add(input(CODECS, RecordCodec.of(FlowResult.class).encode(flows)));
        } catch (BadInput e) {
            throw new IOException(e);
        }
        byte[] source = ModuleOnDisk.LEAK.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        FileModel model = new io.github.personaldata.checker.source.SourceReader()
                .read(source, java.nio.charset.StandardCharsets.UTF_8, 17);
        seeds.add(input(CODECS + 1, RecordCodec.of(FileModel.class).encode(model)));
        return seeds;
    }

    private static byte[] input(int entry, byte[] bytes) {
        byte[] input = new byte[bytes.length + 1];
        input[0] = (byte) entry;
        System.arraycopy(bytes, 0, input, 1, bytes.length);
        return input;
    }

    @Override
    public List<String> words() {
        return List.of(
                "\u00FF\u00FF\u00FF\u00FF\u00FF",
                "\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0001",
                "\0",
                "\1",
                "\2",
                "\u0080\u0001",
                "PDR1");
    }

    @Override
    public void answer(byte[] input) throws Exception {
        if (input.length == 0) {
            return;
        }
        int which = input[0] & 0xFF;
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        if (which >= CODECS) {
            decode(which % 3, StoredBytes.stamped(bytes));
            return;
        }
        List<Path> names = List.copyOf(entries.keySet());
        Path damaged = names.get(which % names.size());
        // the entry that answers for all others must be gone, else nobody asks for these
        boolean others = (which & 0x80) != 0;
        for (Path name : names) {
            byte[] entry = name.equals(damaged) ? bytes : entries.get(name);
            if (others && name.toString().contains("checks")) {
                Files.deleteIfExists(folder.resolve(name));
            } else {
                Files.write(folder.resolve(name), entry);
            }
        }
        assertThat(checked(Cache.in(folder))).isEqualTo(expected);
        assertThat(checked(Cache.in(folder))).as("the second time").isEqualTo(expected);
    }

    private static void decode(int which, byte[] entry) {
        try {
            if (which < DECODED.size()) {
                Object decoded = DECODED.get(which).decode(entry);
                // it may hold types within types without end, as deep as memory goes
                assertThat(DeepStack.call(decoded::toString)).isNotEmpty();
            } else {
                assertThat(StoredSummary.read(entry)).isNotNull();
            }
        } catch (DamagedEntry e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    /** All that a check prints and leaves. */
    private String checked(Cache cache) throws IOException {
        Path target = module.root().resolve("target");
        StringBuilder all = new StringBuilder();
        if (Files.exists(target)) {
            for (Path left : left(target)) {
                Files.delete(left);
            }
        }
        try {
            all.append(module.checked(cache));
        } catch (BadInput e) {
            all.append(e.getMessage());
        }
        for (Path left : left(target)) {
            all.append("\n=== ").append(left.getFileName()).append('\n').append(Files.readString(left));
        }
        return all.toString();
    }

    private static List<Path> left(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
