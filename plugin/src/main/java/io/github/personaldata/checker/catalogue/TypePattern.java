package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.BinaryName;

/**
 * A type by binary name.
 *
 * @param name without the {@code *}
 * @param open a {@code *} follows: every type whose name begins so
 */
public record TypePattern(String name, boolean open) implements Comparable<TypePattern> {
    /**
     * Parses {@code java.util.Map$Entry}, {@code java.util.Map.Entry} or {@code com.vendor.*}.
     *
     * @throws ModelSyntaxException if it is none of these
     */
    public static TypePattern parse(String text) {
        boolean open = text.endsWith("*");
        String name = open ? text.substring(0, text.length() - 1) : text;
        String whole = open && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!JavaName.isQualified(whole)) {
            throw new ModelSyntaxException(
                    "'" + text + "' is not a type; expected a full name such as com.vendor.Customer or com.vendor.*");
        }
        return new TypePattern(BinaryName.of(name), open);
    }

    /** Whether exactly this name is meant; supertypes are the caller's business. */
    public boolean matches(String type) {
        return open ? type.startsWith(name) : type.equals(name);
    }

    @Override
    public int compareTo(TypePattern other) {
        int order = name.compareTo(other.name);
        return order == 0 ? Boolean.compare(open, other.open) : order;
    }

    @Override
    public String toString() {
        return open ? name + "*" : name;
    }
}
