package io.github.personaldata.checker.policy.register;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.Operator;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * What personal data some code holds, why, and where it goes. Holds no lines, columns and times: code may move without changing it. Names
 * are sorted; what is not known is empty.
 *
 * @param policyFile whether there is one: without it grounds, countries and periods are not known
 * @param purposes declared ones in the order of the policy file, then those that only the code names
 * @param categories of the data elements and those that the policy file adds
 * @param recipients declared ones in the order of the policy file, then others that the code sends data to or names
 * @param accepted findings that the code or the policy file accepts
 * @param open findings about data elements and declarations that nothing but perhaps a baseline accepts
 * @param clauses of the operator's law; none without a policy file
 * @param unseen what was not analysed, or not exactly
 */
public record Register(
        boolean policyFile,
        Operator operator,
        List<PurposeEntry> purposes,
        List<CategoryEntry> categories,
        List<DataElement> elements,
        List<RecipientEntry> recipients,
        List<AcceptedCase> accepted,
        List<OpenCase> open,
        List<ClauseEntry> clauses,
        List<LedgerEntry.Kind> unseen) {
    /** Nothing is held. */
    public static final Register EMPTY = new Register(
            false,
            Operator.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Register {
        purposes = List.copyOf(purposes);
        categories = List.copyOf(categories);
        elements = List.copyOf(elements);
        recipients = List.copyOf(recipients);
        accepted = List.copyOf(accepted);
        open = List.copyOf(open);
        clauses = List.copyOf(clauses);
        unseen = List.copyOf(unseen);
    }

    /** Who has that name; nobody has an empty one, as the outlet of a log has. */
    public Optional<RecipientEntry> recipient(String name) {
        return recipients.stream()
                .filter(each -> !name.isEmpty() && each.name().equals(name))
                .findFirst();
    }

    /** Those that the policy file declares, or the others, in their order. */
    public List<RecipientEntry> recipients(boolean declared) {
        return recipients.stream()
                .filter(recipient -> recipient.declared() == declared)
                .toList();
    }

    /**
     * A finding that is accepted.
     *
     * @param element {@code kz.shop.Customer.phone}
     * @param recipient empty where there is none
     * @param in the method it is accepted in; empty if no data flows
     * @param until last day of the acceptance; empty if it has no end
     */
    public record AcceptedCase(String element, RuleId rule, String recipient, String in, String reason, String until) {}

    /**
     * A finding that is open.
     *
     * @param about a data element, or the declaration of the policy file that it is about
     */
    public record OpenCase(String about, RuleId rule, String recipient) {}
}
