package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.catalogue.MethodPattern;
import io.github.personaldata.checker.catalogue.TypePattern;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Suggestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @AcceptedDisclosure} annotations say. One that says nothing sensible accepts nothing, and is told. */
public final class AcceptancesInCode {
    private final List<Acceptance> valid = new ArrayList<>();
    private final List<LedgerEntry> invalid = new ArrayList<>();

    private AcceptancesInCode() {}

    /** In: annotations; out: what they say. */
    public static AcceptancesInCode of(List<WrittenAcceptance> written) {
        AcceptancesInCode acceptances = new AcceptancesInCode();
        written.forEach(acceptances::read);
        return acceptances;
    }

    List<Acceptance> valid() {
        return valid;
    }

    /** Annotations that accept nothing, each with what is wrong. */
    public List<LedgerEntry> invalid() {
        return invalid;
    }

    private void read(WrittenAcceptance written) {
        RuleId rule = RuleId.of(written.rule());
        if (rule == null) {
            tell(written, "unknown rule '" + written.rule() + "'" + Suggestion.ending(written.rule(), RuleId.ids()));
            return;
        }
        LocalDate until = null;
        try {
            until = written.until().isEmpty() ? null : LocalDate.parse(written.until());
        } catch (DateTimeParseException e) {
            tell(written, "'" + written.until() + "' is no date; expected one such as 2027-06-30");
            return;
        }
        if (written.reason().isBlank()) {
            tell(written, "the reason is empty; say why it is accepted");
            return;
        }
        TypePattern type = new TypePattern(written.type(), false);
        valid.add(new Acceptance(
                rule,
                type,
                pattern(type, written.method()),
                written.variable(),
                written.reason(),
                until,
                new Place(written.file(), written.at().line(), written.at().column())));
    }

    private static @Nullable MethodPattern pattern(TypePattern type, @Nullable MethodId method) {
        return method == null ? null : new MethodPattern(type, method.name(), false, method.parameters(), false);
    }

    private void tell(WrittenAcceptance written, String detail) {
        invalid.add(new LedgerEntry(
                LedgerEntry.Kind.INVALID_ACCEPTANCE,
                "@AcceptedDisclosure",
                written.file(),
                written.at().line(),
                written.at().column(),
                detail));
    }
}
