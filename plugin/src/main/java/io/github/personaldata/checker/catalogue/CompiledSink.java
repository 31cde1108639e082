package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.store.ByteSink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compiled catalogue being written: fixed words, and numbers in seven-bit groups; {@link CompiledSource} reads them. */
final class CompiledSink {
    private final ByteSink bytes = new ByteSink();

    int size() {
        return bytes.size();
    }

    void put(byte[] values) {
        bytes.put(values);
    }

    void word(int value) {
        put(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    /** A number that is small and not negative. */
    void number(int value) {
        bytes.number(value);
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    byte[] toBytes() {
        return bytes.toBytes();
    }

    /** Things that stand once and are named by number, in the order of their first use. */
    static final class Table<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();
        private final List<byte[]> contents = new ArrayList<>();

        /** The number of a thing, and whether it is new: then {@link #add} follows. */
        int number(T thing) {
            Integer known = numbers.get(thing);
            return known == null ? -1 : known;
        }

        int add(T thing, byte[] content) {
            int number = contents.size();
            numbers.put(thing, number);
            contents.add(content);
            return number;
        }

        /** Its length, the place of each and of the end, and the contents. */
        void write(CompiledSink out) {
            out.word(contents.size());
            int at = out.size() + 4 * (contents.size() + 1);
            for (byte[] content : contents) {
                out.word(at);
                at += content.length;
            }
            out.word(at);
            contents.forEach(out::put);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
