package io.github.personaldata.checker.policy.finding;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.source.model.Position;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case that a rule has found, at one place.
 *
 * @param id 8 or more hexadecimal digits of the identity's hash, different for different identities; the same leak found at two places
 *     of one method has one id
 * @param identity rule, data element, recipient, sink method, enclosing method and reading method, separated by {@code |}
 * @param variant which of the rule's texts: empty, or a word such as {@code expired}, {@code none}, {@code anonymised}, {@code no-policy}
 * @param label absent where the finding is about no data element
 * @param flow absent where no data flows
 * @param recipient declared name, vendor, host or topic; empty where there is none
 * @param file relative to the repository root
 * @param arguments for the texts {@code rule.<id>.headline}, {@code .why} and {@code .fix}; see {@link Arguments}
 */
public record Finding(
        String id,
        String identity,
        RuleId rule,
        Severity severity,
        String variant,
        @Nullable Label label,
        @Nullable Flow flow,
        String recipient,
        String file,
        Position at,
        Arguments arguments,
        Clause clause)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::at)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::identity);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** How many different ones, by identity: the same leak at two places of one method is one. */
    public static long count(Collection<Finding> findings) {
        return findings.stream().map(Finding::identity).distinct().count();
    }

    /** The same under another id. */
    public Finding withId(String other) {
        return new Finding(
                other, identity, rule, severity, variant, label, flow, recipient, file, at, arguments, clause);
    }

    /** Key of one of the rule's texts: {@code rule.purpose-mismatch.headline}, {@code rule.purpose-mismatch.anonymised.headline}. */
    public String key(String part) {
        return "rule." + rule.id() + "." + (variant.isEmpty() ? "" : variant + ".") + part;
    }

    /**
     * What fills the texts of every rule, at the same place in all of them.
     *
     * @param element {@code {0}}: {@code Customer.phone}
     * @param recipient {@code {1}}: declared name, vendor, host or topic
     * @param category {@code {2}}: of the data
     * @param purposes {@code {3}}: of the data, separated by commas
     * @param sink {@code {4}}: the called method, {@code Logger.info}
     * @param extra {@code {5}}: what the rule adds: allowed categories, the recipient's purposes, a country, an undeclared purpose, a detail
     */
    public record Arguments(
            String element, String recipient, String category, String purposes, String sink, String extra) {
        /** In order, for a message format. */
        public List<String> inOrder() {
            return List.of(element, recipient, category, purposes, sink, extra);
        }
    }
}
