package io.github.personaldata.checker.catalogue;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A type by binary name.
 *
 * @param name without the {@code *}
 * @param open a {@code *} follows: every type whose name begins so
 */
public record TypePattern(String name, boolean open) implements Comparable<TypePattern> {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*\\.?)+");
    private static final Comparator<TypePattern> ORDER =
            Comparator.comparing(TypePattern::name).thenComparing(TypePattern::open);

    /**
     * Parses {@code java.util.Map$Entry}, {@code java.util.Map.Entry} or {@code com.vendor.*}.
     *
     * @throws ModelSyntaxException if it is none of these
     */
    public static TypePattern parse(String text) {
        boolean open = text.endsWith("*");
        String name = open ? text.substring(0, text.length() - 1) : text;
        if (!(open ? PREFIX : NAME).matcher(name).matches()) {
            throw new ModelSyntaxException(
                    "'" + text + "' is not a type; expected a full name such as com.vendor.Customer or com.vendor.*");
        }
        return new TypePattern(binary(name), open);
    }

    /** Whether exactly this name is meant; supertypes are the caller's business. */
    public boolean matches(String type) {
        return open ? type.startsWith(name) : type.equals(name);
    }

    @Override
    public int compareTo(TypePattern other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return open ? name + "*" : name;
    }

    /** By the naming convention: what follows a capitalised segment is nested. */
    static String binary(String name) {
        StringBuilder out = new StringBuilder();
        boolean inType = false;
        for (String segment : name.split("\\.", -1)) {
            if (out.length() > 0) {
                out.append(inType && !segment.isEmpty() ? '$' : '.');
            }
            out.append(segment);
            inType |= !segment.isEmpty() && Character.isUpperCase(segment.codePointAt(0));
        }
        return out.toString();
    }
}
