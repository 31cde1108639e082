package io.github.personaldata.checker.policy.finding;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What code uses of a policy file: all that it takes to judge the file itself. What several modules use is what each of them uses.
 *
 * @param elements data elements that the code holds, and those of others that flow through it, sorted
 * @param recipients declared ones that it gives data to or speaks of, sorted
 * @param purposes declared ones that it speaks of, sorted; those of the elements need not be among them
 * @param acceptances of the policy file and the code that it needs, as {@code Acceptance#name()}, sorted
 * @param written acceptances in the code for rules that judge the policy file, in the order of the code
 * @param own acceptances in the code that is checked, and not in that which it depends on, in the order of the code
 * @param vendors whose artifacts are on the class path and whom no recipient is, with the artifact, sorted
 * @param whole whether all of the code was read: what was not may use anything; settings are no code
 */
public record Usage(
        Set<Label> elements,
        Set<String> recipients,
        Set<String> purposes,
        Set<String> acceptances,
        List<WrittenAcceptance> written,
        List<WrittenAcceptance> own,
        Set<String> vendors,
        boolean whole) {
    /** Of no code. */
    public static final Usage NONE =
            new Usage(Set.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of(), Set.of(), true);

    public Usage {
        elements = Collections.unmodifiableSet(new TreeSet<>(elements));
        recipients = Collections.unmodifiableSet(new TreeSet<>(recipients));
        purposes = Collections.unmodifiableSet(new TreeSet<>(purposes));
        acceptances = Collections.unmodifiableSet(new TreeSet<>(acceptances));
        written = List.copyOf(written);
        own = List.copyOf(own);
        vendors = Collections.unmodifiableSet(new TreeSet<>(vendors));
    }

    /** The same with vendors on the class path. */
    public Usage withVendors(Collection<String> names) {
        return new Usage(elements, recipients, purposes, acceptances, written, own, new TreeSet<>(names), whole);
    }

    /** The same with only those acceptances in the checked code that stand in certain files. */
    public Usage ownIn(Predicate<String> file) {
        List<WrittenAcceptance> there =
                own.stream().filter(each -> file.test(each.file())).toList();
        return new Usage(elements, recipients, purposes, acceptances, written, there, vendors, whole);
    }

    /** The same with acceptances that other code needs. */
    public Usage withNeeded(Collection<String> others) {
        Set<String> needed = new TreeSet<>(acceptances);
        needed.addAll(others);
        return new Usage(elements, recipients, purposes, needed, written, own, vendors, whole);
    }

    /** What all of it together uses. */
    public static Usage joined(Collection<Usage> all) {
        Set<WrittenAcceptance> written = new LinkedHashSet<>();
        all.forEach(usage -> written.addAll(usage.written));
        Set<WrittenAcceptance> own = new LinkedHashSet<>();
        all.forEach(usage -> own.addAll(usage.own));
        return new Usage(
                union(all, Usage::elements),
                union(all, Usage::recipients),
                union(all, Usage::purposes),
                union(all, Usage::acceptances),
                new ArrayList<>(written),
                new ArrayList<>(own),
                union(all, Usage::vendors),
                all.stream().allMatch(Usage::whole));
    }

    private static <T extends Comparable<T>> Set<T> union(Collection<Usage> all, Function<Usage, Set<T>> part) {
        Set<T> union = new TreeSet<>();
        all.forEach(usage -> union.addAll(part.apply(usage)));
        return union;
    }
}
