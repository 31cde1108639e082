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
    private final Set<String> types = new HashSet<>();
    private final Set<String> packages = new HashSet<>();

    /** With what is known of libraries. */
    public UnmodelledEgress(Catalogue catalogue) {
        for (SinkModel sink : catalogue.models().sinks()) {
            String type = sink.method().type().name();
            if (sink.kind() == SinkModel.Kind.OUTBOUND && !sink.method().type().open()) {
                types.add(type);
                packages.add(packageOf(type));
            }
        }
    }

    @Override
    public RuleId id() {
        return RuleId.UNMODELLED_EGRESS;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (LedgerEntry entry : matter.code().ledger()) {
            boolean unmodelled = entry.kind() == LedgerEntry.Kind.UNMODELLED_CALL && sends(owner(entry.subject()));
            if (unmodelled || entry.kind() == LedgerEntry.Kind.UNMODELLED_EGRESS) {
                found.add(Draft.at(entry, id()));
            }
        }
        return found;
    }

    private boolean sends(String owner) {
        boolean jdk = owner.startsWith("java.") || owner.startsWith("javax.net.");
        return types.contains(owner) || !jdk && packages.contains(packageOf(owner));
    }

    private static String owner(String method) {
        return method.substring(0, Math.max(method.indexOf('#'), 0));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(type.lastIndexOf('.'), 0));
    }
}
