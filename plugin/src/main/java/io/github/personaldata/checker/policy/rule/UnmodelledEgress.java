package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Clause on disclosure: personal data is passed to a method that no model describes, of a class beside others that let data out. Of the JDK
 * the class itself must be one that does: its packages hold too much else.
 */
public final class UnmodelledEgress implements Rule {
    private final Catalogue catalogue;

    /** With what is known of libraries. */
    public UnmodelledEgress(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public RuleId id() {
        return RuleId.UNMODELLED_EGRESS;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        Senders senders = null;
        for (LedgerEntry entry : matter.code().ledger()) {
            boolean told = entry.kind() == LedgerEntry.Kind.UNMODELLED_EGRESS;
            if (entry.kind() == LedgerEntry.Kind.UNMODELLED_CALL) {
                // reads every entry of the catalogue, which few programs need
                senders = senders == null ? Senders.of(catalogue) : senders;
                told = senders.include(owner(entry.subject()));
            }
            if (told) {
                found.add(Draft.at(entry, id(), given(entry)));
            }
        }
        return found;
    }

    /** Types that let data out, and their packages. */
    private record Senders(Set<String> types, Set<String> packages) {
        static Senders of(Catalogue catalogue) {
            Senders senders = new Senders(new HashSet<>(), new HashSet<>());
            for (SinkModel sink : catalogue.models().sinks()) {
                String type = sink.method().type().name();
                if (sink.kind() == SinkModel.Kind.OUTBOUND
                        && !sink.method().type().open()) {
                    senders.types.add(type);
                    senders.packages.add(packageOf(type));
                }
            }
            return senders;
        }

        boolean include(String owner) {
            boolean jdk = owner.startsWith("java.") || owner.startsWith("javax.net.");
            return types.contains(owner) || !jdk && packages.contains(packageOf(owner));
        }
    }

    /** The data elements alone; the ledger tells them in English. */
    private static String given(LedgerEntry entry) {
        String detail = entry.detail();
        return detail.startsWith(LedgerEntry.GIVEN) ? detail.substring(LedgerEntry.GIVEN.length()) : detail;
    }

    private static String owner(String method) {
        return method.substring(0, Math.max(method.indexOf('#'), 0));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(type.lastIndexOf('.'), 0));
    }
}
