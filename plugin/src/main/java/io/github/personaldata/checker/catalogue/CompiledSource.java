package io.github.personaldata.checker.catalogue;

import java.nio.charset.StandardCharsets;

/** Reads what {@link CompiledSink} wrote, from one place onwards. Not for use by several threads. */
final class CompiledSource {
    private final byte[] bytes;
    private int at;

    CompiledSource(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    static int word(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    boolean flag() {
        return number() != 0;
    }

    static String utf8(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
