package io.github.personaldata.checker.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles the catalogue's YAML files to one file that loads at once; a step of this project's build. The same files give the same bytes. */
public final class CatalogueCompiler {
    private final EntryWriter writer = new EntryWriter();
    private final CompiledSink out = new CompiledSink();
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();

    /** By key and kind: pairs of an entry's pattern and its place. */
    private final Map<String, Map<Integer, List<Integer>>> buckets = new TreeMap<>();

    private CatalogueCompiler() {}

    /**
     * Compiles the files of a folder that its {@code index.txt} names.
     *
     * @param words the folder, into which the result is written as well
     * @throws io.github.personaldata.checker.yaml.BadInputException with file, line and column of all that is wrong in them
     * @throws IOException if the folder cannot be read or written
     */
    public static void main(String[] words) throws IOException {
        if (words.length != 1) {
            throw new IllegalArgumentException("expected one folder, not " + words.length + " words");
        }
        Path folder = Path.of(words[0]);
        CatalogueFiles files = CatalogueFiles.in(folder);
        byte[] compiled = compile(files.read(), files.fingerprint());
        Files.write(folder.resolve(CompiledFormat.FILE), compiled);
    }

    /** The compiled form of models. */
    static byte[] compile(Models models, long fingerprint) {
        return new CatalogueCompiler().write(models, fingerprint);
    }

    private byte[] write(Models models, long fingerprint) {
        out.put(new byte[CompiledFormat.HEADER_BYTES]);
        int entriesAt = out.size();
        for (List<?> list : List.of(
                models.sources(),
                models.sinks(),
                models.propagators(),
                models.anonymisers(),
                models.consentChecks(),
                models.entryPoints(),
                models.neutrals(),
                models.vendors())) {
            entries(list);
        }
        EntryKeys.tell(models, new EntryKeys.Receiver() {
            @Override
            public <T> void entry(EntryKind<T> kind, String key, T entry) {
                note(kind.number(), key, entry);
            }
        });
        byte[] slots = slots();
        int stringsAt = table(writer.strings);
        int positionsAt = table(writer.positions);
        int patternsAt = table(writer.patterns);
        int slotsAt = out.size();
        out.put(slots);
        CompiledSink header = new CompiledSink();
        header.word(CompiledFormat.MAGIC);
        header.word(CompiledFormat.VERSION);
        header.word((int) (fingerprint >> 32));
        header.word((int) fingerprint);
        header.word(out.size());
        header.word(stringsAt);
        header.word(positionsAt);
        header.word(patternsAt);
        header.word(slotsAt);
        header.word(entriesAt);
        byte[] whole = out.toBytes();
        System.arraycopy(header.toBytes(), 0, whole, 0, CompiledFormat.HEADER_BYTES);
        return whole;
    }

    private void entries(List<?> list) {
        out.number(list.size());
        for (Object entry : list) {
            places.put(entry, out.size());
            writer.write(entry, out);
        }
    }

    private int table(CompiledSink.Table<?> table) {
        int at = out.size();
        table.write(out);
        return at;
    }

    private void note(int kind, String key, Object entry) {
        Integer place = places.get(entry);
        if (place == null) {
            throw new IllegalStateException("an entry that was not written: " + entry);
        }
        List<Integer> pairs =
                buckets.computeIfAbsent(key, k -> new TreeMap<>()).computeIfAbsent(kind, k -> new ArrayList<>());
        pairs.add(entry instanceof MethodModel model ? writer.pattern(model.method()) : 0);
        pairs.add(place);
    }

    /** Writes the buckets and answers the table that leads to them. */
    private byte[] slots() {
        int count = Integer.highestOneBit(Math.max(1, buckets.size())) * 4;
        int[] slots = new int[2 * count];
        buckets.forEach((key, kinds) -> {
            int hash = key.hashCode();
            int slot = CompiledFormat.spread(hash) & count - 1;
            while (slots[2 * slot + 1] != 0) {
                slot = slot + 1 & count - 1;
            }
            slots[2 * slot] = hash;
            slots[2 * slot + 1] = out.size();
            bucket(key, kinds);
        });
        CompiledSink table = new CompiledSink();
        table.word(count);
        for (int word : slots) {
            table.word(word);
        }
        return table.toBytes();
    }

    private void bucket(String key, Map<Integer, List<Integer>> kinds) {
        out.number(writer.string(key));
        out.number(kinds.size());
        kinds.forEach((kind, pairs) -> {
            out.number(kind);
            out.number(pairs.size() / 2);
            pairs.forEach(out::number);
        });
    }
}
