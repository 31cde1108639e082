package io.github.personaldata.checker.report.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.Clause;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final Step TO_STRING = step("Customer.java", 14, "public String " + Trail.GENERATED);
    private static final RuleId LOG = RuleId.PERSONAL_DATA_IN_LOG;

    @Test
    void aTextThatManyCallsPrintIsTheCause() {
        List<Finding> findings = List.of(
                finding(LOG, "phone", "", TO_STRING, step("Orders.java", 20, "log.info(customer);")),
                finding(LOG, "email", "", TO_STRING, step("Orders.java", 20, "log.info(customer);")),
                finding(LOG, "phone", "", TO_STRING, step("Refunds.java", 7, "log.warn(customer);")),
                finding(LOG, "name", "", step("Other.java", 3, "log.info(name);")));
        assertThat(causes(findings)).containsExactly("PRINTED Customer.java:14 3");
    }

    @Test
    void theCallIsTheCauseWhereItAloneLetsTheDataOut() {
        List<Finding> findings = List.of(
                finding(LOG, "phone", "", TO_STRING, step("Orders.java", 20, "log.info(customer);")),
                finding(LOG, "email", "", TO_STRING, step("Orders.java", 20, "log.info(customer);")));
        assertThat(causes(findings)).containsExactly("CALL Orders.java:20 2");
    }

    @Test
    void ofLinesThatAllWaysShareTheOneNearestToTheEnds() {
        Step read = step("Orders.java", 4, "String text = customer.phone() + customer.email();");
        Step told = step("Orders.java", 5, "tell(text);");
        List<Finding> findings = List.of(
                finding(LOG, "phone", "", read, told, step("A.java", 1, "log.info(text);")),
                finding(LOG, "email", "", read, told, step("A.java", 1, "log.info(text);")),
                finding(LOG, "phone", "", read, told, step("B.java", 1, "System.out.println(text);")),
                finding(RuleId.UNDECLARED_THIRD_PARTY, "phone", "Telegram", read, told, step("B.java", 9, "send();")));
        assertThat(causes(findings)).containsExactly("STEP Orders.java:5 4");
    }

    @Test
    void aStatementIsNamedByItsFirstLine() {
        Step first = step("Orders.java", 4, "String text = customer");
        Step second = step("Orders.java", 5, ".phone();");
        List<Finding> findings = List.of(
                finding(LOG, "phone", "", first, second, step("A.java", 1, "log.info(text);")),
                finding(LOG, "phone", "", first, second, step("B.java", 1, "log.info(text);")));
        assertThat(causes(findings)).containsExactly("STEP Orders.java:4 2");
    }

    @Test
    void noLineThatPermittedDisclosuresOfTheSameDataPass() {
        Step getter = step("Customer.java", 30, "return phone;");
        List<Finding> findings = List.of(
                finding(LOG, "phone", "", getter, step("A.java", 1, "log.info(phone);")),
                finding(LOG, "phone", "", getter, step("B.java", 1, "log.info(phone);")));
        Disclosure meant =
                new Disclosure(flow("phone", SinkKind.OUTBOUND, getter, step("Pay.java", 9, "pay(phone);")), "pay");
        Disclosure another =
                new Disclosure(flow("name", SinkKind.OUTBOUND, getter, step("Pay.java", 9, "pay(name);")), "pay");
        assertThat(causes(findings)).containsExactly("STEP Customer.java:30 2");
        assertThat(told(Causes.of(findings, List.of(another)))).containsExactly("STEP Customer.java:30 2");
        assertThat(Causes.of(findings, List.of(meant))).isEmpty();
    }

    @Test
    void aRecipientOfManyCallsIsOneDeclaration() {
        List<Finding> findings = List.of(
                finding(RuleId.UNDECLARED_THIRD_PARTY, "phone", "Telegram", step("A.java", 1, "send(phone);")),
                finding(RuleId.UNDECLARED_THIRD_PARTY, "name", "Telegram", step("B.java", 1, "send(name);")),
                finding(RuleId.CROSS_BORDER_TRANSFER, "name", "crm", step("C.java", 1, "send(name);")),
                finding(RuleId.MISSING_CONSENT_CHECK, "name", "crm", step("D.java", 1, "send(name);")),
                finding(RuleId.EXCESSIVE_DISCLOSURE, "name", "crm", step("E.java", 1, "send(customer);")));
        assertThat(causes(findings)).containsExactly("RECIPIENT Telegram 2", "RECIPIENT crm 2");
    }

    @Test
    void askingForConsentIsAnotherEditThanTakingDataOut() {
        Step call = step("Mails.java", 4, "mail(address);");
        Step send = step("Client.java", 9, "rest.exchange(url, POST, entity);");
        List<Finding> findings = List.of(
                finding(RuleId.MISSING_CONSENT_CHECK, "email", "mail-house", call, send),
                finding(RuleId.MISSING_CONSENT_CHECK, "name", "sms-house", call, send),
                finding(LOG, "email", "", call, send));
        assertThat(causes(findings)).containsExactly("CONSENT Client.java:9 2");
    }

    @Test
    void whatIsDeclaredOnceMendsOnce() {
        List<Finding> findings = List.of(
                about(RuleId.UNDECLARED_PURPOSE, "Customer.java", 3, "Customer.phone", "gossip"),
                about(RuleId.UNDECLARED_PURPOSE, "Customer.java", 4, "Customer.name", "gossip"),
                about(RuleId.UNMODELLED_EGRESS, "A.java", 3, "x.Http#put(..)", ""),
                about(RuleId.UNMODELLED_EGRESS, "B.java", 4, "x.Http#put(..)", ""),
                about(RuleId.UNMODELLED_EGRESS, "B.java", 5, "x.Http#get(..)", ""),
                about(RuleId.STALE_DECLARATION, "personal-data.yml", 5, "gossip", ""),
                about(RuleId.STALE_DECLARATION, "personal-data.yml", 5, "rumour", ""));
        assertThat(causes(findings)).containsExactly("PURPOSE gossip 2", "MODEL x.Http#put(..) 2");
    }

    @Test
    void aFindingAtTwoPlacesIsOneAndIsMendedWhereBothPass() {
        Step shared = step("A.java", 1, "String text = phone;");
        Finding here = finding(LOG, "phone", "", shared, step("A.java", 2, "log.info(text);"));
        Finding there = at(here, finding(LOG, "phone", "", shared, step("A.java", 3, "log.info(text);")));
        Finding other = finding(LOG, "email", "", shared, step("A.java", 2, "log.info(text);"));
        assertThat(causes(List.of(here, there))).isEmpty();
        assertThat(causes(List.of(here, other))).containsExactly("CALL A.java:2 2");
        assertThat(causes(List.of(here, there, other))).containsExactly("STEP A.java:1 2");
    }

    @Test
    void anyOrderGivesTheSameAndEachStepTheMost() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < 4 + random.nextInt(40); i++) {
                findings.add(random(random));
            }
            List<Cause> causes = Causes.of(findings, List.of());
            List<Finding> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, random);
            assertThat(Causes.of(shuffled, List.of())).isEqualTo(causes);
            assertGreedy(findings, causes);
        }
    }

    /** By counting all places anew after each choice. */
    private static void assertGreedy(List<Finding> findings, List<Cause> causes) {
        Set<String> mended = new HashSet<>();
        for (Cause cause : causes) {
            assertThat(cause.mends()).isEqualTo(most(findings, mended));
            cause.findings().forEach(finding -> assertThat(mended).doesNotContain(finding.identity()));
            cause.findings().forEach(finding -> mended.add(finding.identity()));
        }
        assertThat(most(findings, mended)).isLessThan(2);
    }

    private static int most(List<Finding> findings, Set<String> mended) {
        Map<String, List<Finding>> byIdentity = new TreeMap<>();
        findings.forEach(finding -> byIdentity
                .computeIfAbsent(finding.identity(), i -> new ArrayList<>())
                .add(finding));
        Map<Spot, Integer> counts = new TreeMap<>();
        byIdentity.forEach((identity, places) -> {
            if (!mended.contains(identity)) {
                Set<Spot> common =
                        new HashSet<>(new Spots(List.of()).of(places.get(0)).keySet());
                places.forEach(
                        place -> common.retainAll(new Spots(List.of()).of(place).keySet()));
                common.forEach(spot -> counts.merge(spot, 1, Integer::sum));
            }
        });
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Finding random(Random random) {
        List<RuleId> rules = List.of(LOG, RuleId.UNDECLARED_THIRD_PARTY, RuleId.MISSING_CONSENT_CHECK);
        RuleId rule = rules.get(random.nextInt(rules.size()));
        Step[] steps = new Step[1 + random.nextInt(4)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step("F" + random.nextInt(3) + ".java", 1 + random.nextInt(4), "x();");
        }
        String element = List.of("phone", "email", "name").get(random.nextInt(3));
        return finding(rule, element, rule == LOG ? "" : "r" + random.nextInt(2), steps);
    }

    private static List<String> causes(List<Finding> findings) {
        return told(Causes.of(findings, List.of()));
    }

    private static List<String> told(List<Cause> causes) {
        return causes.stream()
                .map(cause -> cause.kind() + " "
                        + (cause.subject().isEmpty()
                                ? cause.file() + ":" + cause.at().line()
                                : cause.subject())
                        + " " + cause.mends())
                .toList();
    }

    private static Step step(String file, int line, String text) {
        return new Step(file, new Position(line, 9), text);
    }

    private static Label label(String member) {
        return new Label(
                "Customer",
                member,
                member,
                List.of("order"),
                Label.Origin.ANNOTATION,
                "",
                "Customer.java",
                new Position(member.length(), 5),
                "String " + member);
    }

    private static Flow flow(String member, SinkKind kind, Step... steps) {
        Label label = label(member);
        List<Step> path = new ArrayList<>(List.of(new Step(label.file(), label.at(), label.declaration())));
        path.addAll(List.of(steps));
        Step last = steps[steps.length - 1];
        MethodId called = new MethodId("Api", "call", List.of());
        MethodId enclosing = new MethodId(last.file(), "m", List.of());
        Sink sink = new Sink(kind, called, enclosing, last.file(), last.at(), last.text(), null, List.of(), "named");
        return new Flow(label, enclosing, sink, path, List.of(), false, List.of());
    }

    private static Finding finding(RuleId rule, String member, String recipient, Step... steps) {
        Flow flow = flow(member, rule == LOG ? SinkKind.LOG : SinkKind.OUTBOUND, steps);
        String identity = rule.id() + "|" + member + "|" + recipient + "|" + List.of(steps);
        Finding.Arguments arguments =
                new Finding.Arguments("Customer." + member, recipient, member, "order", "Api.call", "");
        return new Finding(
                "id",
                identity,
                rule,
                Severity.ERROR,
                "",
                flow.label(),
                flow,
                recipient,
                flow.sink().file(),
                flow.sink().at(),
                arguments,
                Clause.NONE);
    }

    private static Finding about(RuleId rule, String file, int line, String element, String extra) {
        return new Finding(
                "id",
                rule.id() + "|" + element + "|" + file + line,
                rule,
                Severity.WARNING,
                "",
                null,
                null,
                "",
                file,
                new Position(line, 1),
                new Finding.Arguments(element, "", "", "", "", extra),
                Clause.NONE);
    }

    /** The second as another place of the first. */
    private static Finding at(Finding first, Finding second) {
        return new Finding(
                first.id(),
                first.identity(),
                second.rule(),
                second.severity(),
                second.variant(),
                second.label(),
                second.flow(),
                second.recipient(),
                second.file(),
                second.at(),
                second.arguments(),
                second.clause());
    }
}
