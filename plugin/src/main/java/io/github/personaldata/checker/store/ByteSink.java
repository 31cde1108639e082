package io.github.personaldata.checker.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes being written: numbers in seven-bit groups, each string once and then by its number. */
public final class ByteSink {
    /** Marks a string that comes here for the first time; 0 is null, higher numbers are earlier strings. */
    static final int NEW_STRING = 1;

    private final Map<String, Integer> strings = new HashMap<>();
    private byte[] bytes = new byte[1024];
    private int size;

    void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** How many bytes were written so far. */
    public int size() {
        return size;
    }

    /** Bytes as they are. */
    public void put(byte[] values) {
        if (size + values.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + values.length));
        }
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
    }

    /** A number, small when it is near zero and not negative. */
    public void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            put((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** A number, small when it is near zero. */
    void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    void string(String value) {
        Integer known = strings.putIfAbsent(value, strings.size() + 2);
        if (known != null) {
            number(known);
            return;
        }
        number(NEW_STRING);
        boolean latin = isLatin(value);
        number(((long) value.length() << 1) | (latin ? 0 : 1));
        if (latin) {
            put(value.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        // an encoder would lose the unpaired surrogates that a literal may hold
        for (int i = 0; i < value.length(); i++) {
            put(value.charAt(i) >> 8);
            put(value.charAt(i));
        }
    }

    private static boolean isLatin(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** All that was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
