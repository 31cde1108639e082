package io.github.personaldata.checker.report.cause;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.quote.Trail;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** At which places an edit mends a finding. */
final class Spots {
    /** Lines on the ways of permitted disclosures, by element: what is changed there changes what is meant to be. */
    private final Set<PermittedLine> permitted = new HashSet<>();

    Spots(Collection<Disclosure> permitted) {
        for (Disclosure disclosure : permitted) {
            for (Step step : Trail.of(disclosure.flow()).steps()) {
                this.permitted.add(PermittedLine.of(disclosure.flow().label(), step));
            }
        }
    }

    /** The places, each with how many steps lie between it and where the data leaves. */
    Map<Spot, Integer> of(Finding finding) {
        Map<Spot, Integer> spots = new TreeMap<>();
        switch (finding.rule()) {
            case PERSONAL_DATA_IN_LOG -> {
                addLines(finding, Spot.Edit.LESS_DATA, spots);
                if (!finding.arguments().extra().isEmpty()) {
                    spots.put(Spot.about(Spot.Edit.SWITCH, finding.arguments().extra()), 0);
                }
            }
            case PERSONAL_DATA_IN_EXCEPTION,
                    UNKNOWN_DESTINATION,
                    EXCESSIVE_DISCLOSURE,
                    WEAK_ANONYMISATION,
                    INCOMPATIBLE_PURPOSES_MERGED -> addLines(finding, Spot.Edit.LESS_DATA, spots);
            case UNDECLARED_THIRD_PARTY,
                    CATEGORY_NOT_ALLOWED,
                    PURPOSE_MISMATCH,
                    CROSS_BORDER_TRANSFER,
                    PUBLIC_DISCLOSURE,
                    STORAGE_ABROAD -> {
                addLines(finding, Spot.Edit.LESS_DATA, spots);
                addRecipient(finding, spots);
            }
            case MISSING_CONSENT_CHECK -> {
                addLines(finding, Spot.Edit.CONSENT, spots);
                addRecipient(finding, spots);
            }
            case INSUFFICIENT_BASIS -> addRecipient(finding, spots);
            case UNDECLARED_PURPOSE -> {
                spots.put(
                        Spot.line(
                                Spot.Edit.DECLARATION,
                                finding.file(),
                                finding.at().line()),
                        0);
                spots.put(Spot.about(Spot.Edit.PURPOSE, finding.arguments().extra()), 0);
            }
            case UNDECLARED_CATEGORY ->
                spots.put(
                        Spot.line(
                                Spot.Edit.DECLARATION,
                                finding.file(),
                                finding.at().line()),
                        0);
            case UNMODELLED_EGRESS ->
                spots.put(Spot.about(Spot.Edit.MODEL, finding.arguments().element()), 0);
            case UNANALYSED_SOURCE,
                    EXPIRED_ACCEPTANCE,
                    MISSING_RETENTION,
                    STALE_DECLARATION,
                    UNANNOTATED_PERSONAL_DATA -> {
                // each is mended where it stands
            }
        }
        return spots;
    }

    private static void addRecipient(Finding finding, Map<Spot, Integer> spots) {
        if (!finding.recipient().isEmpty()) {
            spots.put(Spot.about(Spot.Edit.RECIPIENT, finding.recipient()), 0);
        }
    }

    private void addLines(Finding finding, Spot.Edit edit, Map<Spot, Integer> spots) {
        spots.put(Spot.line(edit, finding.file(), finding.at().line()), 0);
        Flow flow = finding.flow();
        if (flow == null) {
            return;
        }
        List<Step> steps = Trail.of(flow).steps();
        // the first is the declaration, which others read too
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean changesOthers =
                    edit == Spot.Edit.LESS_DATA && permitted.contains(PermittedLine.of(flow.label(), step));
            if (!changesOthers && !continues(step)) {
                spots.merge(Spot.line(edit, step.file(), step.at().line()), steps.size() - 1 - i, Math::min);
            }
        }
    }

    /** A statement is named by its first line. */
    private static boolean continues(Step step) {
        return step.text().startsWith(".");
    }

    private record PermittedLine(String element, String file, int line) {
        static PermittedLine of(Label label, Step step) {
            return new PermittedLine(
                    label.declaringType() + "." + label.member(),
                    step.file(),
                    step.at().line());
        }
    }
}
