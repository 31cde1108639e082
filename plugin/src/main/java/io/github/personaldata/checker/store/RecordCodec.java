package io.github.personaldata.checker.store;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.CRC32C;

/**
 * Turns records into bytes and back: records, sealed families of records, enums, strings, boxed and primitive numbers, {@code int[]},
 * {@code byte[]}, and {@code List}, {@code Set} and {@code Map} of them. A component may be null when it is marked
 * {@link org.jspecify.annotations.Nullable}. Equal values give equal bytes. Safe for use by many threads; making one is dear, so keep it.
 *
 * @param <T> the outermost record or sealed interface
 */
public final class RecordCodec<T> {
    private static final int MAGIC = 0x50445231;
    private static final int CHECKSUM_AT = 4 + 8;
    private static final int HEADER_BYTES = CHECKSUM_AT + 8;

    /** Records nested deeper than this continue on a thread with a large stack. */
    private static final int SHALLOW = 300;

    private static final int DEEPEST = 400_000;
    private static final long STACK_BYTES = 1L << 30;

    private final Class<T> type;
    private final Shape root;
    private final long schema;

    private RecordCodec(Class<T> type, Predicate<RecordComponent> omitted, List<StandIn<?, ?>> standIns) {
        Shapes shapes = new Shapes(omitted, standIns);
        this.type = type;
        this.root = shapes.of(type);
        this.schema = checksum(shapes.definition().getBytes(StandardCharsets.UTF_8), 0);
    }

    /**
     * The codec of a record or sealed interface.
     *
     * @throws IllegalArgumentException if something in it cannot be stored
     */
    public static <T> RecordCodec<T> of(Class<T> type) {
        return of(type, List.of());
    }

    /**
     * The codec of a record or sealed interface in which classes occur that are neither.
     *
     * @param standIns how values of such classes are stored
     * @throws IllegalArgumentException if something in it cannot be stored
     */
    public static <T> RecordCodec<T> of(Class<T> type, List<StandIn<?, ?>> standIns) {
        return new RecordCodec<>(type, component -> false, standIns);
    }

    /** A codec that leaves some components out. It only writes: its bytes tell values apart by the rest. */
    public static <T> RecordCodec<T> without(Class<T> type, Predicate<RecordComponent> omitted) {
        return new RecordCodec<>(type, omitted, List.of());
    }

    /** The bytes of a value, with a header and a checksum. */
    public byte[] encode(T value) {
        byte[] content = anyDepth(depth -> {
            ByteSink out = new ByteSink();
            root.write(value, out, depth);
            return out.toBytes();
        });
        ByteBuffer whole = ByteBuffer.allocate(HEADER_BYTES + content.length);
        whole.putInt(MAGIC).putLong(schema).putLong(0).put(content);
        return stamped(whole.array());
    }

    /** Sets the checksum of what an entry holds. */
    static byte[] stamped(byte[] entry) {
        ByteBuffer.wrap(entry).putLong(CHECKSUM_AT, checksum(entry, HEADER_BYTES));
        return entry;
    }

    /**
     * The value of bytes that {@link #encode} made.
     *
     * @throws DamagedEntry if they are anything else, or were made when the records had other components
     */
    public T decode(byte[] bytes) throws DamagedEntry {
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER_BYTES || header.getInt() != MAGIC) {
            throw new DamagedEntry("not a stored " + type.getSimpleName());
        }
        if (header.getLong() != schema) {
            throw new DamagedEntry("stored by another version of the checker");
        }
        if (header.getLong() != checksum(bytes, HEADER_BYTES)) {
            throw new DamagedEntry("the checksum does not match");
        }
        try {
            Object value = anyDepth(depth -> content(bytes, depth));
            return type.cast(value);
        } catch (RuntimeException e) {
            throw new DamagedEntry("the content does not fit the records", e);
        }
    }

    private Object content(byte[] bytes, Shape.Depth depth) {
        ByteSource in = new ByteSource(bytes, HEADER_BYTES, bytes.length);
        Object value = root.read(in, depth);
        if (value == null || in.remaining() > 0) {
            throw new IllegalArgumentException("bytes are left over");
        }
        return value;
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32C forward = new CRC32C();
        forward.update(bytes, from, bytes.length - from);
        return (forward.getValue() << 31) ^ (bytes.length - from);
    }

    private static <R> R anyDepth(Function<Shape.Depth, R> work) {
        try {
            return work.apply(new Shape.Depth(SHALLOW));
        } catch (Shape.TooDeep e) {
            return onLargeStack(() -> work.apply(new Shape.Depth(DEEPEST)));
        }
    }

    private static <R> R onLargeStack(java.util.function.Supplier<R> work) {
        AtomicReference<R> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "personal-data-store", STACK_BYTES);
        thread.setUncaughtExceptionHandler((ignored, e) -> failure.set(e));
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
        return Objects.requireNonNull(result.get(), "every read and write gives something");
    }
}
