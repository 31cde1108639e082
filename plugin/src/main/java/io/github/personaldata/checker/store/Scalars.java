package io.github.personaldata.checker.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shapes without parts. */
final class Scalars {
    private Scalars() {}

    /** A value that is never null. */
    private record Plain(String describe, BiConsumer<Object, ByteSink> writer, Function<ByteSource, Object> reader)
            implements Shape {
        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            if (value == null) {
                throw new IllegalArgumentException("null where a " + describe + " must stand");
            }
            writer.accept(value, out);
        }

        @Override
        public Object read(ByteSource in, Depth depth) {
            return reader.apply(in);
        }

        @Override
        public boolean bearsNull() {
            return false;
        }
    }

    /** Writes a mark before the value. */
    record Optional(Shape value) implements Shape {
        @Override
        public void write(@Nullable Object object, ByteSink out, Depth depth) {
            out.put(object == null ? 0 : 1);
            if (object != null) {
                value.write(object, out, depth);
            }
        }

        @Override
        public @Nullable Object read(ByteSource in, Depth depth) {
            return in.take() == 0 ? null : value.read(in, depth);
        }

        @Override
        public boolean bearsNull() {
            return true;
        }

        @Override
        public String describe() {
            return value.describe() + "?";
        }
    }

    /** A string: 0 for null, else its marker. */
    private record Text() implements Shape {
        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            if (value == null) {
                out.number(0);
            } else {
                out.string((String) value);
            }
        }

        @Override
        public @Nullable Object read(ByteSource in, Depth depth) {
            long marker = in.number();
            return marker == 0 ? null : in.string(marker);
        }

        @Override
        public boolean bearsNull() {
            return true;
        }

        @Override
        public String describe() {
            return "string";
        }
    }

    /** A constant: 0 for null, else its ordinal and one. */
    private record Constant(Class<?> type, List<Object> constants) implements Shape {
        @Override
        @SuppressWarnings(
                "EnumOrdinal") // the constants in their order are part of the description, and so of the schema
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            out.number(value == null ? 0 : ((Enum<?>) value).ordinal() + 1);
        }

        @Override
        public @Nullable Object read(ByteSource in, Depth depth) {
            long mark = in.number();
            return mark == 0 ? null : constants.get((int) Math.min(Integer.MAX_VALUE, mark - 1));
        }

        @Override
        public boolean bearsNull() {
            return true;
        }

        @Override
        public String describe() {
            return type.getName() + constants;
        }
    }

    private static final Shape INT =
            new Plain("int", (v, out) -> out.signed((Integer) v), in -> Math.toIntExact(in.signed()));
    private static final Shape LONG = new Plain("long", (v, out) -> out.signed((Long) v), ByteSource::signed);
    private static final Shape SHORT = new Plain("short", (v, out) -> out.signed((Short) v), in -> (short) in.signed());
    private static final Shape BYTE = new Plain("byte", (v, out) -> out.put((Byte) v), in -> (byte) in.take());
    private static final Shape CHAR =
            new Plain("char", (v, out) -> out.number((Character) v), in -> (char) in.number());
    private static final Shape BOOLEAN =
            new Plain("boolean", (v, out) -> out.put((Boolean) v ? 1 : 0), in -> in.take() != 0);
    private static final Shape DOUBLE = new Plain(
            "double",
            (v, out) -> out.number(Double.doubleToRawLongBits((Double) v)),
            in -> Double.longBitsToDouble(in.number()));
    private static final Shape FLOAT = new Plain(
            "float",
            (v, out) -> out.number(Float.floatToRawIntBits((Float) v) & 0xFFFFFFFFL),
            in -> Float.intBitsToFloat((int) in.number()));
    private static final Shape BYTES = new Plain(
            "byte[]",
            (v, out) -> {
                out.number(((byte[]) v).length);
                out.put((byte[]) v);
            },
            in -> in.take(in.count(in.number())));
    private static final Shape INTS = new Plain("int[]", (v, out) -> writeInts((int[]) v, out), Scalars::readInts);

    private static final List<Class<?>> PRIMITIVES = List.of(
            int.class, long.class, short.class, byte.class, char.class, boolean.class, double.class, float.class);
    private static final List<Class<?>> BOXES = List.of(
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Character.class,
            Boolean.class,
            Double.class,
            Float.class);
    private static final List<Shape> NUMBERS = List.of(INT, LONG, SHORT, BYTE, CHAR, BOOLEAN, DOUBLE, FLOAT);

    /** The shape of a type without parts, or null if it has some. */
    static @Nullable Shape of(Class<?> type) {
        int index = Math.max(PRIMITIVES.indexOf(type), BOXES.indexOf(type));
        if (index >= 0) {
            return NUMBERS.get(index);
        }
        if (type == String.class) {
            return new Text();
        }
        if (type.isEnum()) {
            return new Constant(type, List.of(type.getEnumConstants()));
        }
        return type == int[].class ? INTS : type == byte[].class ? BYTES : null;
    }

    /** Neighbours in the arrays we keep, such as positions, differ little from the one before the last. */
    private static void writeInts(int[] values, ByteSink out) {
        out.number(values.length);
        for (int i = 0; i < values.length; i++) {
            out.signed((long) values[i] - (i < 2 ? 0 : values[i - 2]));
        }
    }

    private static int[] readInts(ByteSource in) {
        int[] values = new int[in.count(in.number())];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.toIntExact(in.signed() + (i < 2 ? 0 : values[i - 2]));
        }
        return values;
    }
}
