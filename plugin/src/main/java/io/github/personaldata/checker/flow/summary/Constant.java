package io.github.personaldata.checker.flow.summary;

import org.jspecify.annotations.Nullable;

/**
 * A value that the code itself says. Two are equal exactly if the values are.
 *
 * @param text a text, a number in decimals, or {@code Owner.NAME} of an enum's constant
 */
public record Constant(Kind kind, String text) {
    /** What a constant is. */
    public enum Kind {
        TEXT,
        /** An {@code int}. */
        NUMBER,
        ENUM
    }

    /** The number if it is one, otherwise null. */
    public @Nullable Integer number() {
        return kind == Kind.NUMBER ? Integer.valueOf(text) : null;
    }

    /** What a method's arguments are, the receiver first where there is one. */
    @FunctionalInterface
    public interface Arguments {
        /** Nothing is known. */
        Arguments UNKNOWN = register -> null;

        /** The constant that an argument is, whichever way the caller went; null if it may be anything else. */
        @Nullable
        Constant of(int register);
    }
}
