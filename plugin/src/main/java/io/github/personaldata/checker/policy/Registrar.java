package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.catalogue.VendorModel;
import io.github.personaldata.checker.catalogue.Vendors;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.Category;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.register.CategoryEntry;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.policy.register.Register.AcceptedCase;
import io.github.personaldata.checker.policy.register.Register.OpenCase;
import io.github.personaldata.checker.policy.rule.Addressee;
import io.github.personaldata.checker.policy.rule.Addressees;
import io.github.personaldata.checker.policy.rule.Matter;
import io.github.personaldata.checker.policy.rule.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps the register: what the policy file declares, what the code holds, and where the flows take it. */
final class Registrar {
    /** About code that is no data element and no declaration. */
    private static final Set<RuleId> UNREGISTERED =
            EnumSet.of(RuleId.UNANNOTATED_PERSONAL_DATA, RuleId.UNMODELLED_EGRESS, RuleId.UNANALYSED_SOURCE);

    private final Matter matter;
    private final Addressees addressees;
    private final Vendors vendors;
    private final Verdicts verdicts;
    private final Outlets outlets;

    Registrar(Matter matter, Addressees addressees, Vendors vendors, Verdicts verdicts) {
        this.matter = matter;
        this.addressees = addressees;
        this.vendors = vendors;
        this.verdicts = verdicts;
        this.outlets = new Outlets(verdicts);
    }

    /** With the clauses as they are covered. */
    Register register(ClauseCoverage coverage) {
        matter.flows().stream()
                .filter(flow ->
                        flow.sink().kind() == SinkKind.LOG || flow.sink().kind() == SinkKind.EXCEPTION)
                .forEach(outlets::add);
        matter.transfers().forEach(outlets::add);
        matter.stores().forEach(outlets::add);
        List<DataElement> elements = elements();
        return new Register(
                matter.hasPolicy(),
                matter.policy().operator(),
                purposes(elements),
                categories(elements),
                elements,
                recipients(),
                accepted(verdicts.accepted()),
                open(verdicts.open()),
                coverage.clauses(),
                List.copyOf(unseen()));
    }

    /** A parameter of several methods is one element where it is the same datum by name, category and purposes. */
    private List<DataElement> elements() {
        Map<String, DataElement> found = new TreeMap<>();
        for (Label label : matter.elements()) {
            DataElement element = new DataElement(
                    label.declaringType(),
                    label.member(),
                    label.category(),
                    label.purposes(),
                    label.origin(),
                    label.file(),
                    outlets.of(label),
                    anonymisers(label));
            found.merge(key(element), element, DataElement::and);
        }
        return List.copyOf(found.values());
    }

    private List<String> anonymisers(Label label) {
        return matter.code().anonymised().stream()
                .filter(anonymised -> anonymised.label().equals(label))
                .map(anonymised ->
                        anonymised.by().owner() + "." + anonymised.by().name())
                .distinct()
                .sorted()
                .toList();
    }

    /** What makes two entries one data element. */
    static String key(DataElement element) {
        return String.join(
                "|", element.name(), element.category(), element.purposes().toString(), element.declaredIn());
    }

    private List<PurposeEntry> purposes(List<DataElement> elements) {
        List<PurposeEntry> found = new ArrayList<>();
        matter.policy().purposes().values().forEach(purpose -> found.add(PurposeEntry.of(purpose)));
        Set<String> named = new TreeSet<>(matter.code().mentions().purposes());
        elements.forEach(element -> named.addAll(element.purposes()));
        named.removeAll(matter.policy().purposes().keySet());
        named.stream()
                .filter(name -> !name.isBlank())
                .map(PurposeEntry::undeclared)
                .forEach(found::add);
        return found;
    }

    private List<CategoryEntry> categories(List<DataElement> elements) {
        Set<String> names = new TreeSet<>(matter.policy().categories().keySet());
        elements.forEach(element -> names.add(element.category()));
        return names.stream().map(this::category).toList();
    }

    private CategoryEntry category(String name) {
        Category declared = matter.policy().categories().get(name);
        return declared == null
                ? new CategoryEntry(name, "", PurposeEntry.Retention.NONE)
                : new CategoryEntry(name, declared.clause(), PurposeEntry.Retention.of(declared.retention()));
    }

    private List<RecipientEntry> recipients() {
        List<RecipientEntry> found = new ArrayList<>();
        matter.policy().recipients().values().forEach(recipient -> found.add(RecipientEntry.of(recipient)));
        Map<String, Set<String>> others = new TreeMap<>();
        matter.code().mentions().recipients().forEach(name -> others.put(name, new TreeSet<>()));
        for (List<Transfer> transfers : List.of(matter.transfers(), matter.stores())) {
            for (Transfer transfer : transfers) {
                if (transfer.addressee() instanceof Addressee.Undeclared somebody) {
                    others.computeIfAbsent(somebody.name(), name -> new TreeSet<>())
                            .addAll(addressees.hosts(transfer.flow().sink(), somebody));
                }
            }
        }
        others.keySet().removeAll(matter.policy().recipients().keySet());
        others.forEach((name, hosts) -> found.add(other(name, List.copyOf(hosts))));
        return found;
    }

    private RecipientEntry other(String name, List<String> hosts) {
        VendorModel vendor = vendors.named(name);
        return vendor == null
                ? RecipientEntry.undeclared(name, "", "", hosts, List.of())
                : RecipientEntry.undeclared(name, vendor.role(), vendor.country(), hosts, vendor.packages());
    }

    /** What is accepted, sorted. */
    static List<AcceptedCase> accepted(List<Accepted> all) {
        Set<AcceptedCase> found = new TreeSet<>(Comparator.comparing(AcceptedCase::element)
                .thenComparing(AcceptedCase::rule)
                .thenComparing(AcceptedCase::recipient)
                .thenComparing(AcceptedCase::in)
                .thenComparing(AcceptedCase::reason)
                .thenComparing(AcceptedCase::until));
        for (Accepted accepted : all) {
            Finding finding = accepted.finding();
            Flow flow = finding.flow();
            found.add(new AcceptedCase(
                    about(finding),
                    finding.rule(),
                    finding.recipient(),
                    flow == null ? "" : flow.sink().enclosing().toString(),
                    accepted.reason(),
                    accepted.until() == null ? "" : accepted.until().toString()));
        }
        return List.copyOf(found);
    }

    /** What is open and about data or declarations, sorted. */
    static List<OpenCase> open(List<Finding> all) {
        Set<OpenCase> found = new TreeSet<>(Comparator.comparing(OpenCase::about)
                .thenComparing(OpenCase::rule)
                .thenComparing(OpenCase::recipient));
        for (Finding finding : all) {
            if (!UNREGISTERED.contains(finding.rule())) {
                found.add(new OpenCase(about(finding), finding.rule(), finding.recipient()));
            }
        }
        return List.copyOf(found);
    }

    private static String about(Finding finding) {
        Label label = finding.label();
        return label == null ? finding.arguments().element() : label.declaringType() + "." + label.member();
    }

    private Set<LedgerEntry.Kind> unseen() {
        Set<LedgerEntry.Kind> kinds = EnumSet.noneOf(LedgerEntry.Kind.class);
        matter.code().ledger().forEach(entry -> kinds.add(entry.kind()));
        return kinds;
    }
}
