package io.github.personaldata.checker.policy.register;

import io.github.personaldata.checker.flow.result.Label;
import java.util.List;

/**
 * One piece of personal data.
 *
 * @param type binary name of the class that declares it
 * @param declaredIn file; the policy file for a model's
 * @param outlets where it goes, own destinations left out
 */
public record DataElement(
        String type,
        String member,
        String category,
        List<String> purposes,
        Label.Origin origin,
        String declaredIn,
        List<Outlet> outlets) {
    public DataElement {
        purposes = List.copyOf(purposes);
        outlets = List.copyOf(outlets);
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
