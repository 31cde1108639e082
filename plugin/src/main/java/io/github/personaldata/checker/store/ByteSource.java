package io.github.personaldata.checker.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ByteSink} wrote. What cannot be is an {@link IllegalArgumentException}, never an endless or huge allocation. */
final class ByteSource {
    private final List<String> strings = new ArrayList<>();
    private final byte[] bytes;
    private final int end;
    private int at;

    ByteSource(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    int take() {
        if (at >= end) {
            throw new IllegalArgumentException("ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int part = take();
            value |= (long) (part & 0x7F) << shift;
            if (part < 0x80) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without end");
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A count of things that take at least a byte each. */
    int count(long value) {
        if (value < 0 || value > end - at) {
            throw new IllegalArgumentException("a count beyond the end");
        }
        return (int) value;
    }

    int remaining() {
        return end - at;
    }

    byte[] take(int count) {
        byte[] taken = new byte[count(count)];
        System.arraycopy(bytes, at, taken, 0, count);
        at += count;
        return taken;
    }

    /** The string behind a marker other than 0. */
    String string(long marker) {
        if (marker != ByteSink.NEW_STRING) {
            return strings.get((int) Math.min(Integer.MAX_VALUE, marker - 2));
        }
        long header = number();
        int length = count(header >>> 1);
        String value = (header & 1) == 0 ? latin(length) : wide(length);
        strings.add(value);
        return value;
    }

    private String latin(int length) {
        String value = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return value;
    }

    private String wide(int length) {
        char[] characters = new char[count(2L * length) / 2];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) (take() << 8 | take());
        }
        return new String(characters);
    }
}
