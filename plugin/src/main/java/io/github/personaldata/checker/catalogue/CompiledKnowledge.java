package io.github.personaldata.checker.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The catalogue as {@link CatalogueCompiler} left it. Only what is asked for is decoded, so loading costs the same whatever it holds. */
final class CompiledKnowledge implements Knowledge {
    private static final int[] NOTHING = {};

    private final byte[] bytes;
    private final EntryReader reader;
    private final int slotsAt;
    private final int mask;

    /** By key and kind: pairs of an entry's pattern and its place. */
    private final Map<String, int[][]> buckets = new ConcurrentHashMap<>();

    /** They stand behind everything else; each module of a build asks for them. */
    private volatile @Nullable List<VendorModel> vendors;

    private CompiledKnowledge(byte[] bytes) {
        this.bytes = bytes;
        reader = new EntryReader(bytes);
        int slots = CompiledSource.word(bytes, CompiledFormat.SLOTS_AT);
        mask = CompiledSource.word(bytes, slots) - 1;
        slotsAt = slots + 4;
    }

    /** Null if the bytes are not of this version of the checker. */
    static @Nullable CompiledKnowledge of(byte[] bytes) {
        boolean fits = bytes.length >= CompiledFormat.HEADER_BYTES
                && CompiledSource.word(bytes, CompiledFormat.MAGIC_AT) == CompiledFormat.MAGIC
                && CompiledSource.word(bytes, CompiledFormat.VERSION_AT) == CompiledFormat.VERSION
                && CompiledSource.word(bytes, CompiledFormat.LENGTH_AT) == bytes.length;
        return fits ? new CompiledKnowledge(bytes) : null;
    }

    /** Of the files it was made of, see {@link CatalogueFiles#fingerprint}. */
    long fingerprint() {
        long high = CompiledSource.word(bytes, CompiledFormat.FINGERPRINT_AT);
        return high << 32 | CompiledSource.word(bytes, CompiledFormat.FINGERPRINT_AT + 4) & 0xFFFF_FFFFL;
    }

    @Override
    public Models models() {
        CompiledSource in = entries();
        return new Models(
                sources(in),
                all(EntryKind.SINK, in),
                all(EntryKind.PROPAGATOR, in),
                all(EntryKind.ANONYMISER, in),
                all(EntryKind.CONSENT_CHECK, in),
                all(EntryKind.ENTRY_POINT, in),
                all(EntryKind.NEUTRAL, in),
                all(EntryKind.VENDOR_NAME, in));
    }

    @Override
    public List<SourceModel> sources() {
        return sources(entries());
    }

    private CompiledSource entries() {
        return new CompiledSource(bytes, CompiledSource.word(bytes, CompiledFormat.ENTRIES_AT));
    }

    private List<SourceModel> sources(CompiledSource in) {
        List<SourceModel> sources = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            sources.add(reader.source(in));
        }
        return sources;
    }

    private <T> List<T> all(EntryKind<T> kind, CompiledSource in) {
        List<T> entries = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            entries.add(kind.entries().cast(reader.read(kind, in)));
        }
        return entries;
    }

    @Override
    public List<VendorModel> vendors() {
        List<VendorModel> known = vendors;
        if (known == null) {
            known = models().vendors();
            vendors = known;
        }
        return known;
    }

    @Override
    public <T> Candidates<T> find(EntryKind<T> kind, String key) {
        int[][] bucket = buckets.get(key);
        if (bucket == null) {
            int place = place(key);
            if (place == 0) {
                return new Stored<>(this, kind, NOTHING);
            }
            bucket = bucket(place);
            buckets.put(key, bucket);
        }
        return new Stored<>(this, kind, bucket[kind.number()]);
    }

    /** None: whom a library's method asks for which purpose only the operator knows. A test holds that. */
    @Override
    public boolean hasConsentChecks() {
        return false;
    }

    private int place(String key) {
        int hash = key.hashCode();
        for (int slot = CompiledFormat.spread(hash) & mask; ; slot = slot + 1 & mask) {
            int place = CompiledSource.word(bytes, slotsAt + 8 * slot + 4);
            boolean found = place != 0
                    && CompiledSource.word(bytes, slotsAt + 8 * slot) == hash
                    && reader.string(new CompiledSource(bytes, place).number()).equals(key);
            if (place == 0 || found) {
                return place;
            }
        }
    }

    private int[][] bucket(int place) {
        CompiledSource in = new CompiledSource(bytes, place);
        in.number();
        int[][] bucket = new int[EntryKind.COUNT][];
        for (int i = 0; i < bucket.length; i++) {
            bucket[i] = NOTHING;
        }
        for (int kinds = in.number(); kinds > 0; kinds--) {
            int kind = in.number();
            int[] pairs = new int[2 * in.number()];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = in.number();
            }
            bucket[kind] = pairs;
        }
        return bucket;
    }

    private static final class Stored<T> implements Candidates<T> {
        private final CompiledKnowledge from;
        private final EntryKind<T> kind;
        private final int[] pairs;

        Stored(CompiledKnowledge from, EntryKind<T> kind, int[] pairs) {
            this.from = from;
            this.kind = kind;
            this.pairs = pairs;
        }

        @Override
        public int size() {
            return pairs.length / 2;
        }

        @Override
        public MethodPattern pattern(int index) {
            return from.reader.pattern(pairs[2 * index]);
        }

        @Override
        public T entry(int index) {
            CompiledSource in = new CompiledSource(from.bytes, pairs[2 * index + 1]);
            return kind.entries().cast(from.reader.read(kind, in));
        }
    }
}
