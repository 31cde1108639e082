package io.github.personaldata.checker.link.program;

import java.util.Comparator;

/**
 * A field's stable identity.
 *
 * @param owner binary name of the declaring type
 */
public record FieldId(String owner, String name) implements Comparable<FieldId> {
    private static final Comparator<FieldId> ORDER =
            Comparator.comparing(FieldId::owner).thenComparing(FieldId::name);

    @Override
    public int compareTo(FieldId other) {
        return ORDER.compare(this, other);
    }

    /** As in the policy file: {@code kz.shop.Customer#email}. */
    @Override
    public String toString() {
        return owner + "#" + name;
    }
}
