package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.file.Category;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Purpose;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Clause on retention: data is held for a purpose, and neither the purpose nor the data's category says for how long; or the category is kept
 * longer than all its purposes need. Purposes for which only anonymised data is used need no period.
 */
public final class MissingRetention implements PolicyFileRule {
    /** Months differ in length; from here on the first is a long one, and the year is not a leap year. */
    private static final LocalDateTime START = LocalDateTime.of(2001, 1, 1, 0, 0);

    @Override
    public RuleId id() {
        return RuleId.MISSING_RETENTION;
    }

    @Override
    public List<Draft> cases(Usage usage, PolicyFile policy, LocalDate today) {
        Map<Purpose, Set<String>> endless = new LinkedHashMap<>();
        Map<Category, Set<String>> tooLong = new LinkedHashMap<>();
        for (Label label : usage.elements()) {
            List<Purpose> purposes = purposes(label, policy);
            Category category = policy.categories().get(label.category());
            Purpose.Retention ofCategory = category == null ? null : category.retention();
            if (category != null && ofCategory != null) {
                String limit = exceeded(ofCategory, purposes);
                if (!limit.isEmpty()) {
                    tooLong.computeIfAbsent(category, c -> new TreeSet<>()).add(limit);
                }
                continue;
            }
            purposes.stream().filter(purpose -> purpose.retention() == null).forEach(purpose -> endless.computeIfAbsent(
                            purpose, p -> new TreeSet<>())
                    .add(label.element()));
        }
        List<Draft> found = new ArrayList<>();
        endless.forEach((purpose, elements) ->
                found.add(Draft.at(purpose.place(), id(), "", "purpose", purpose.name(), Draft.listed(elements))));
        tooLong.forEach((category, limits) -> found.add(
                Draft.at(category.place(), id(), "longer", "category", category.name(), String.join(", ", limits))));
        return found;
    }

    /** The declared ones that need personal data as it is. */
    private static List<Purpose> purposes(Label label, PolicyFile policy) {
        List<Purpose> found = new ArrayList<>();
        for (String name : label.purposes()) {
            Purpose purpose = policy.purposes().get(name);
            if (purpose != null && !purpose.anonymised() && !found.contains(purpose)) {
                found.add(purpose);
            }
        }
        return found;
    }

    /** The longest period that a purpose gives, if the category's is longer; empty if it is not, or if one of them has no fixed length. */
    private static String exceeded(Purpose.Retention category, List<Purpose> purposes) {
        TemporalAmount kept = category.keep();
        TemporalAmount longest = null;
        for (Purpose purpose : purposes) {
            TemporalAmount allowed = allowed(purpose);
            if (allowed == null) {
                return "";
            }
            longest = longest == null || isLonger(allowed, longest) ? allowed : longest;
        }
        return kept != null && longest != null && isLonger(kept, longest) ? longest.toString() : "";
    }

    private static @Nullable TemporalAmount allowed(Purpose purpose) {
        Purpose.Retention retention = purpose.retention();
        return retention == null || !retention.until().isEmpty() ? null : retention.keep();
    }

    private static boolean isLonger(TemporalAmount one, TemporalAmount other) {
        return START.plus(one).isAfter(START.plus(other));
    }
}
