package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.Operator;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.policy.register.CategoryEntry;
import io.github.personaldata.checker.policy.register.ClauseEntry;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Joins the registers of a build's modules into the one that a check of all their sources would keep. */
public final class RegisterMerge {
    private final List<Register> registers;
    private final List<PolicyFile> policies;
    private final boolean decided;

    /**
     * A merge.
     *
     * @param registers of the modules, in the order of the build
     * @param policies the files that these are under; of several the first one's clauses are told
     * @param decided whether the rules on policy files were decided
     */
    public RegisterMerge(List<Register> registers, Collection<PolicyFile> policies, boolean decided) {
        this.registers = List.copyOf(registers);
        this.policies = List.copyOf(policies);
        this.decided = decided;
    }

    /**
     * The joined register.
     *
     * @param open findings of all modules and policy files that nothing but perhaps a baseline accepts
     * @param accepted the others
     * @param elements how many data elements there are, however many modules know them
     */
    public Register register(List<Finding> open, List<Accepted> accepted, int elements) {
        PolicyFile policy = policies.isEmpty() ? PolicyFile.EMPTY : policies.get(0);
        ClauseCoverage coverage = new ClauseCoverage(
                policy, open, this::force, topic -> topic.overElements() ? elements : count(topic.name()));
        Set<LedgerEntry.Kind> unseen = EnumSet.noneOf(LedgerEntry.Kind.class);
        registers.forEach(register -> unseen.addAll(register.unseen()));
        return new Register(
                registers.stream().anyMatch(Register::policyFile),
                operator(),
                declaredFirst(Register::purposes, PurposeEntry::name, PurposeEntry::declared, (first, other) -> first),
                categories(),
                elements(),
                declaredFirst(
                        Register::recipients, RecipientEntry::name, RecipientEntry::declared, RecipientEntry::and),
                Registrar.accepted(accepted),
                Registrar.open(open),
                coverage.clauses(),
                List.copyOf(unseen));
    }

    private Operator operator() {
        return registers.stream()
                .map(Register::operator)
                .filter(operator -> !operator.equals(Operator.NONE))
                .findFirst()
                .orElse(Operator.NONE);
    }

    /** Declared ones in the order of the first module, then others by name; a declaration anywhere is one. */
    private <T> List<T> declaredFirst(
            Function<Register, List<T>> list, Function<T, String> name, Predicate<T> declared, BinaryOperator<T> and) {
        Map<String, T> first = new LinkedHashMap<>();
        Map<String, T> others = new TreeMap<>();
        for (Register register : registers) {
            for (T entry : list.apply(register)) {
                (declared.test(entry) ? first : others).merge(name.apply(entry), entry, and);
            }
        }
        others.keySet().removeAll(first.keySet());
        return Stream.concat(first.values().stream(), others.values().stream()).toList();
    }

    private List<CategoryEntry> categories() {
        Map<String, CategoryEntry> found = new TreeMap<>();
        for (Register register : registers) {
            for (CategoryEntry entry : register.categories()) {
                found.merge(entry.name(), entry, (one, other) -> one.equals(bare(one)) ? other : one);
            }
        }
        return List.copyOf(found.values());
    }

    private static CategoryEntry bare(CategoryEntry entry) {
        return new CategoryEntry(entry.name(), "", PurposeEntry.Retention.NONE);
    }

    private List<DataElement> elements() {
        Map<String, DataElement> found = new TreeMap<>();
        registers.forEach(register ->
                register.elements().forEach(element -> found.merge(Registrar.key(element), element, DataElement::and)));
        return List.copyOf(found.values());
    }

    /** A flow through several modules is counted in each. */
    private long count(String topic) {
        return registers.stream()
                .flatMap(register -> register.clauses().stream())
                .filter(clause -> clause.topic().equals(topic))
                .mapToLong(ClauseEntry::count)
                .sum();
    }

    /** Of several policy files the one that asks least. */
    private ClauseEntry.Force force(RuleId rule) {
        Severity least = policies.stream()
                .map(policy -> policy.severity(rule))
                .max(Severity::compareTo)
                .orElse(rule.withoutPolicyFile());
        return ClauseEntry.Force.of(rule, least, decided);
    }
}
