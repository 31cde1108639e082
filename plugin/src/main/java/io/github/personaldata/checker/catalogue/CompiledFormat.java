package io.github.personaldata.checker.catalogue;

/**
 * Layout of the compiled catalogue: a header of four-byte words, then what they point to. Strings, positions and method patterns stand once
 * and are named by number; entries point to them; a hash table leads from a key to the entries under it, so that nothing else is read.
 */
final class CompiledFormat {
    /** The file beside this class. */
    static final String FILE = "catalogue.bin";

    static final int MAGIC = 0x50444331;

    /** To be raised with every change to the layout or to the models. */
    static final int VERSION = 3;

    // words of the header, by offset in bytes
    static final int MAGIC_AT = 0;
    static final int VERSION_AT = 4;
    static final int FINGERPRINT_AT = 8;
    static final int LENGTH_AT = 16;
    static final int STRINGS_AT = 20;
    static final int POSITIONS_AT = 24;
    static final int PATTERNS_AT = 28;

    /** Pairs of a key's hash and the place of its bucket, 0 for none; their number is a power of two, and a search goes on to the next. */
    static final int SLOTS_AT = 32;

    /** Lists of entries in the order of the components of {@link Models}, each after its size. */
    static final int ENTRIES_AT = 36;

    static final int HEADER_BYTES = 40;

    private CompiledFormat() {}

    /** Spreads the hash of a key over the slots: those of short words differ in few bits. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }
}
