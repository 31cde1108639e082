package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.report.FindingsSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code @AcceptedDisclosure} accepts: one rule, within its type or method, for its time. */
final class AcceptedDisclosureTest {
    private static final String LOG = "@AcceptedDisclosure(rule = \"personal-data-in-log\", reason = \"ticket 1\"%s)";

    @TempDir
    private Path folder;

    private ModuleCheck.Judged judged(String body) throws BadInput {
        return new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source("p/P.java", FlowProgram.of("", body).text())
                .policy(FlowProgram.POLICY)
                .judged();
    }

    /** In the code and in the policy file; each with its reason and last day wherever people look, and nowhere among the results of SARIF. */
    @Test
    void isToldWithItsReasonButNotToTools() throws BadInput, IOException {
        Project project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source(
                        "p/P.java",
                        FlowProgram.of(
                                        "",
                                        "class P {\n" + log("") + " void a(Customer c) { Out.log.info(c.email); }\n}\n"
                                                + "class Q { void b(Customer c) { Out.log.info(c.email); } }")
                                .text())
                .policy(FlowProgram.POLICY
                        + "\naccepted: [{rule: personal-data-in-log, in: p.Q, reason: ticket 2, until: 2099-12-30}]\n");
        project.checked();
        for (String report : List.of("findings.json", "report.html", "register.json", "register.md")) {
            assertThat(Files.readString(project.output().resolve(report)))
                    .as(report)
                    .contains("ticket 1", "ticket 2", "2099-12-30");
        }
        assertThat(FindingsSchema.mistakes(Files.readString(project.output().resolve("findings.json"))))
                .isEmpty();
        assertThat(Files.readString(project.output().resolve("findings.sarif")))
                .contains("\"results\": []")
                .doesNotContain("ticket 1", "ticket 2");
    }

    private static String log(String extra) {
        return LOG.formatted(extra);
    }

    @Test
    void onAMethodItHoldsInItAndInItsLambdas() throws BadInput {
        ModuleCheck.Judged judged = judged("class P {\n" + log("")
                + " void a(Customer c) { Out.log.info(c.email); Runnable r = () -> Out.log.info(c.email); r.run(); }\n"
                + " void a(Customer c, int n) { Out.log.info(c.email); }\n}");
        assertThat(Project.found(judged)).containsExactly("P.java:10 personal-data-in-log Customer.email");
        assertThat(judged.result().accepted()).isNotEmpty().allSatisfy(accepted -> assertThat(accepted.reason())
                .isEqualTo("ticket 1"));
    }

    @Test
    void onATypeItHoldsInAllThatLiesInIt() throws BadInput {
        assertThat(Project.found(judged(log("") + " class P {\n String s = show(new Customer());\n"
                        + "static String show(Customer c) { Out.log.info(c.email); return \"\"; }\n"
                        + "class In { void m(Customer c) { Out.log.info(c.email); new Object() { void n() { Out.log.info(c.email); } }.n(); } }\n}\n"
                        + "class Q { void m(Customer c) { Out.log.info(c.email); } }")))
                .containsExactly("P.java:13 personal-data-in-log Customer.email");
    }

    @Test
    void onAFieldItHoldsInItsDeclaration() throws BadInput {
        assertThat(Project.found(
                        judged("class P {\n" + log("") + " final Consumer<Customer> a = c -> Out.log.info(c.email),\n"
                                + " b = c -> Out.log.info(c.email);\n"
                                + "{ Out.log.info(Q.kept.email); }\n"
                                + log("")
                                + " final Object e = new Object() { void n(Customer c) { Out.log.info(c.email); } };\n"
                                + "void m(Customer c) { Out.log.info(c.email); }\n"
                                + log("") + " final Consumer<Customer> d = c -> Out.log.info(c.email);\n"
                                + "class In { void m(Customer c) { Out.log.info(c.email); } } }\n"
                                + "class Q { static Customer kept; void m(Customer c) { Out.log.info(c.email); } }")))
                .containsExactly(
                        "P.java:11 personal-data-in-log Customer.email",
                        "P.java:13 personal-data-in-log Customer.email",
                        "P.java:15 personal-data-in-log Customer.email",
                        "P.java:16 personal-data-in-log Customer.email");
    }

    @Test
    void onALocalVariableItHoldsInItsDeclaration() throws BadInput {
        assertThat(Project.found(judged("class P {\nString show(String s) { Out.log.info(s); return s; }\n"
                        + "void m(Customer c) {\n"
                        + log("")
                        + " Runnable r = () -> Out.log.info(c.email), q = new Thread() { public void run() { Out.log.info(c.email); } };\n"
                        + "Out.log.info(c.email);\n"
                        + "Runnable s = () -> {\n"
                        + log("") + " Runnable t = () -> Out.log.info(c.email);\n"
                        + "Out.log.info(c.email); }; }\n"
                        + "void n(Customer c) { " + log("") + " Runnable r = () -> Out.log.info(c.email); }\n"
                        + "void o(Customer c) { Out.log.info(c.email); }\n}")))
                .containsExactly(
                        "P.java:12 personal-data-in-log Customer.email",
                        "P.java:15 personal-data-in-log Customer.email",
                        "P.java:17 personal-data-in-log Customer.email");
    }

    /** What an annotation of a field or component says is told where it stands. */
    @Test
    void onAFieldItHoldsForTheFieldItself() throws BadInput {
        String personal = "@PersonalData(purpose = \"raffle\", category = \"name\") String ";
        String accepted = "@AcceptedDisclosure(rule = \"undeclared-purpose\", reason = \"ticket 2\") " + personal;
        assertThat(Project.found(judged("class P {\n" + accepted + "first;\n" + personal + "last; }\n" + "record R("
                        + accepted + "first,\n" + personal + "last) {}")))
                .containsExactly("P.java:10 undeclared-purpose P.last", "P.java:12 undeclared-purpose R.last");
    }

    @Test
    void anotherRuleIsNotAccepted() throws BadInput {
        assertThat(Project.found(judged("class P {\n" + log("")
                        + " void a(Customer c) { throw new IllegalStateException(c.email); }\n}")))
                .containsExactly("P.java:9 personal-data-in-exception Customer.email");
    }

    @Test
    void severalAreRepeated() throws BadInput {
        assertThat(
                        Project.found(
                                judged(
                                        "class P {\n" + log("")
                                                + " @AcceptedDisclosure(rule = \"personal-data-in-exception\", reason = \"ticket 2\")\n"
                                                + " void a(Customer c) { Out.log.info(c.email); throw new IllegalStateException(c.email); }\n}")))
                .isEmpty();
    }

    @Test
    void itEndsAfterItsLastDay() throws BadInput {
        assertThat(Project.found(judged("class P {\n" + log(", until = \"2026-11-21\"")
                        + " void a(Customer c) { Out.log.info(c.email); }\n" + log(", until = \"2026-11-22\"")
                        + " void b(Customer c) { Out.log.info(c.email); }\n}")))
                .containsExactly(
                        "P.java:10 expired-acceptance",
                        "P.java:9 expired-acceptance",
                        "P.java:9 personal-data-in-log Customer.email");
    }

    @Test
    void onVariablesItEndsToo() throws BadInput {
        assertThat(Project.found(judged("class P {\n" + log(", until = \"2026-11-21\"")
                        + " final java.util.function.Consumer<Customer> f = c -> Out.log.info(c.email);\nvoid a(Customer c) {\n"
                        + log(", until = \"2026-11-22\"") + " Runnable r = () -> Out.log.info(c.email); r.run();\n}\n"
                        + "void b(Customer c) { f.accept(c); }\n}")))
                .contains("P.java:9 expired-acceptance", "P.java:11 expired-acceptance")
                .filteredOn(line -> line.contains("personal-data-in-log"))
                .containsExactly("P.java:9 personal-data-in-log Customer.email");
    }

    @Test
    void oneThatSaysNothingSensibleAcceptsNothingAndIsTold() throws BadInput {
        ModuleCheck.Judged judged = judged(
                "class P {\n"
                        + "@AcceptedDisclosure(rule = \"personal-data-in-lgo\", reason = \"x\") void a(Customer c) { Out.log.info(c.email); }\n"
                        + log(", until = \"tomorrow\"") + " void b(Customer c) { Out.log.info(c.email); }\n"
                        + "@AcceptedDisclosure(rule = \"personal-data-in-log\", reason = \" \") void c(Customer c) { Out.log.info(c.email); }\n}");
        assertThat(Project.found(judged))
                .containsExactly(
                        "P.java:10 personal-data-in-log Customer.email",
                        "P.java:11 personal-data-in-log Customer.email",
                        "P.java:9 personal-data-in-log Customer.email");
        List<String> told = judged.flows().ledger().stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.INVALID_ACCEPTANCE)
                .map(entry -> entry.line() + ": " + entry.detail())
                .toList();
        assertThat(told)
                .containsExactly(
                        "9: unknown rule 'personal-data-in-lgo'; did you mean 'personal-data-in-log'?",
                        "10: 'tomorrow' is no date; expected one such as 2027-06-30",
                        "11: the reason is empty; say why it is accepted");
    }
}
