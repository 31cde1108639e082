package io.github.personaldata.checker.policy.register;

import io.github.personaldata.checker.flow.result.Label;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One piece of personal data.
 *
 * @param type binary name of the class that declares it
 * @param declaredIn file; the policy file for a model's
 * @param outlets where it goes, own destinations left out
 * @param anonymisers methods that are given it to hide it, {@code kz.shop.Masking.mask}, sorted
 */
public record DataElement(
        String type,
        String member,
        String category,
        List<String> purposes,
        Label.Origin origin,
        String declaredIn,
        List<Outlet> outlets,
        List<String> anonymisers) {
    public DataElement {
        purposes = List.copyOf(purposes);
        outlets = List.copyOf(outlets);
        anonymisers = List.copyOf(anonymisers);
    }

    /** The same data element as other code knows it: it goes where either says. */
    public DataElement and(DataElement other) {
        Map<Outlet, Outlet> places = new TreeMap<>();
        Stream.of(outlets, other.outlets)
                .flatMap(List::stream)
                .forEach(outlet -> places.merge(outlet, outlet, Outlet::and));
        Set<String> hidden = new TreeSet<>(anonymisers);
        hidden.addAll(other.anonymisers);
        List<Outlet> sorted = List.copyOf(places.values());
        return new DataElement(type, member, category, purposes, origin, declaredIn, sorted, List.copyOf(hidden));
    }

    /** Whether somebody gets it, as far as the name of a place tells. */
    public boolean goesTo(RecipientEntry recipient) {
        return outlets.stream().anyMatch(outlet -> outlet.name().equals(recipient.name()));
    }

    /** {@code kz.shop.Customer.phone}. */
    public String name() {
        return type + "." + member;
    }

    /** For people: {@code Customer.phone}. */
    public String shortName() {
        int start = Math.max(type.lastIndexOf('.'), type.lastIndexOf('$'));
        return type.substring(start + 1) + "." + member;
    }
}
