package io.github.personaldata.checker.link.program;

import java.util.List;

/**
 * A method's stable identity.
 *
 * <p>Bodies that no declaration names have ids as well: a lambda or method reference is {@code lambda$<method>$<n>} with the
 * parameters of the method it stands in, n counting in source order within that method; instance initialisers and field
 * initialisers together are {@code <instance-init>()}; static ones {@code <clinit>()}.
 *
 * @param owner binary name of the declaring type
 * @param name {@code <init>} for a constructor
 * @param parameters erased types as of {@link Type#erasure()}
 */
public record MethodId(String owner, String name, List<String> parameters) implements Comparable<MethodId> {
    public MethodId {
        parameters = List.copyOf(parameters);
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Whether this is a constructor. */
    public boolean isConstructor() {
        return name.equals("<init>");
    }

    /** Of owner and name only: their hashes are at hand, and overloads are few. */
    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(MethodId other) {
        int order = owner.equals(other.owner) ? 0 : owner.compareTo(other.owner);
        if (order == 0) {
            order = name.compareTo(other.name);
        }
        return order == 0 ? compare(parameters, other.parameters) : order;
    }

    /** As in the policy file: {@code kz.shop.Customer#email(java.lang.String,int)}. */
    @Override
    public String toString() {
        return owner + "#" + name + "(" + String.join(",", parameters) + ")";
    }
}
