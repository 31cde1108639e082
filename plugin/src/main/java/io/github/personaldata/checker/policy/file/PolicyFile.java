package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.yaml.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operator declares, includes joined in. Maps keep the order of the file.
 *
 * @param files names of the files read, the main one first
 * @param clauses topic to number in the operator's own document
 * @param held categories that the operator holds; null means any
 * @param heldAt where they are listed; null if they are not
 * @param compatible pairs of purposes
 * @param rules severities that differ from the default
 * @param models its own, and the built-in sources whose groups it turns on
 */
public record PolicyFile(
        List<String> files,
        int version,
        Operator operator,
        Map<String, String> clauses,
        @Nullable List<String> held,
        @Nullable Place heldAt,
        Map<String, Category> categories,
        Map<String, Purpose> purposes,
        List<Compatible> compatible,
        Own own,
        Map<String, Recipient> recipients,
        CrossBorder crossBorder,
        Map<RuleId, Severity> rules,
        List<Acceptance> accepted,
        Models models) {
    /** Nothing declared. */
    public static final PolicyFile EMPTY = new PolicyFile(
            List.of(),
            1,
            Operator.NONE,
            Map.of(),
            null,
            null,
            Map.of(),
            Map.of(),
            List.of(),
            new Own(List.of(), List.of()),
            Map.of(),
            new CrossBorder(List.of(), "", null),
            Map.of(),
            List.of(),
            Models.NONE);

    public PolicyFile {
        files = List.copyOf(files);
        clauses = ordered(clauses);
        held = held == null ? null : List.copyOf(held);
        categories = ordered(categories);
        purposes = ordered(purposes);
        compatible = List.copyOf(compatible);
        recipients = ordered(recipients);
        rules = ordered(rules);
        accepted = List.copyOf(accepted);
    }

    /** The same with other recipients. */
    public PolicyFile withRecipients(Map<String, Recipient> others) {
        return new PolicyFile(
                files,
                version,
                operator,
                clauses,
                held,
                heldAt,
                categories,
                purposes,
                compatible,
                own,
                others,
                crossBorder,
                rules,
                accepted,
                models);
    }

    /** The severity of a rule's findings. */
    public Severity severity(RuleId rule) {
        Severity own = rules.get(rule);
        return own == null ? rule.byDefault() : own;
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Two purposes whose data may be joined. */
    public record Compatible(String first, String second) {}

    /** What is not a third party. */
    public record Own(List<String> hosts, List<String> topics) {
        public Own {
            hosts = List.copyOf(hosts);
            topics = List.copyOf(topics);
        }
    }

    /**
     * The operator's assessment of countries.
     *
     * @param adequate countries with adequate protection
     * @param assessedBy empty if not said
     */
    public record CrossBorder(List<String> adequate, String assessedBy, @Nullable LocalDate assessedOn) {
        public CrossBorder {
            adequate = List.copyOf(adequate);
        }
    }
}
