package io.github.personaldata.checker.store;

import org.jspecify.annotations.Nullable;

/** How values of one static type are written and read. */
interface Shape {
    /** Writes a value; null only where {@link #bearsNull}. */
    void write(@Nullable Object value, ByteSink out, Depth depth);

    /** Reads what {@link #write} wrote. */
    @Nullable
    Object read(ByteSource in, Depth depth);

    /** Whether null has a mark of its own in this shape. */
    boolean bearsNull();

    /** What other versions of the classes would not share; equal only for shapes that write alike. */
    String describe();

    /** How deep records nest at the moment. */
    final class Depth {
        private final int limit;
        private int now;

        Depth(int limit) {
            this.limit = limit;
        }

        void enter() {
            if (++now > limit) {
                throw new TooDeep();
            }
        }

        void leave() {
            now--;
        }
    }

    /** Records nest deeper than this thread's stack surely bears. */
    final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("nested too deeply", null, false, false);
        }
    }
}
