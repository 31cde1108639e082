package io.github.personaldata.checker.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shapes of collections; 0 stands for null, else the size and one. Sets and the keys of maps are sorted where they have an order, else they
 * keep that of insertion.
 */
final class Containers {
    private Containers() {}

    /** A list. */
    record Sequence(Shape element) implements Shape {
        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            writeAll((List<?>) value, element, out, depth);
        }

        @Override
        public @Nullable Object read(ByteSource in, Depth depth) {
            long mark = in.number();
            if (mark <= 1) {
                return mark == 0 ? null : List.of();
            }
            Object[] elements = new Object[in.count(mark - 1)];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = element.read(in, depth);
            }
            return List.of(elements);
        }

        @Override
        public boolean bearsNull() {
            return true;
        }

        @Override
        public String describe() {
            return "[" + element.describe() + "]";
        }
    }

    /** A set. */
    record Bag(Shape element) implements Shape {
        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            writeAll(value == null ? null : ordered((Set<?>) value), element, out, depth);
        }

        @Override
        public @Nullable Object read(ByteSource in, Depth depth) {
            long mark = in.number();
            if (mark <= 1) {
                return mark == 0 ? null : Set.of();
            }
            Set<Object> elements = new LinkedHashSet<>();
            for (int left = in.count(mark - 1); left > 0; left--) {
                elements.add(element.read(in, depth));
            }
            return Collections.unmodifiableSet(elements);
        }

        @Override
        public boolean bearsNull() {
            return true;
        }

        @Override
        public String describe() {
            return "{" + element.describe() + "}";
        }
    }

    /** A map. */
    record Table(Shape key, Shape content) implements Shape {
        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            if (value == null) {
                out.number(0);
                return;
            }
            Map<?, ?> map = (Map<?, ?>) value;
            out.number(map.size() + 1);
            for (Object each : ordered(map.keySet())) {
                key.write(each, out, depth);
                content.write(map.get(each), out, depth);
            }
        }

        @Override
        public @Nullable Object read(ByteSource in, Depth depth) {
            long mark = in.number();
            if (mark <= 1) {
                return mark == 0 ? null : Map.of();
            }
            Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
            for (int left = in.count(mark - 1); left > 0; left--) {
                Object read = key.read(in, depth);
                entries.put(read, content.read(in, depth));
            }
            return Collections.unmodifiableMap(entries);
        }

        @Override
        public boolean bearsNull() {
            return true;
        }

        @Override
        public String describe() {
            return "{" + key.describe() + ":" + content.describe() + "}";
        }
    }

    private static void writeAll(@Nullable Collection<?> values, Shape element, ByteSink out, Shape.Depth depth) {
        if (values == null) {
            out.number(0);
            return;
        }
        out.number(values.size() + 1);
        for (Object each : values) {
            element.write(each, out, depth);
        }
    }

    private static Collection<?> ordered(Set<?> values) {
        if (values.size() < 2 || !(values.iterator().next() instanceof Comparable)) {
            return values;
        }
        Object[] sorted = values.toArray();
        Arrays.sort(sorted);
        return new ArrayList<>(Arrays.asList(sorted));
    }
}
