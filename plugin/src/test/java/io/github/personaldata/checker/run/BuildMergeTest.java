package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.personaldata.checker.report.FindingsSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of several modules as one. */
final class BuildMergeTest {
    @TempDir
    private Path folder;

    private Reactor reactor;

    @BeforeEach
    void shop() {
        reactor = new Reactor(folder)
                .file("personal-data.yml", MergedModules.POLICY)
                .module("customers")
                .module("orders", "customers")
                .module("audit", "customers")
                .file("customers/src/p/Customer.java", MergedModules.CUSTOMER)
                .file("orders/src/p/Orders.java", MergedModules.ORDERS)
                .file("audit/src/p/Audit.java", MergedModules.AUDIT)
                .file("audit/src/p/Console.java", MergedModules.CONSOLE);
    }

    private void checkAll() throws BadInput {
        reactor.checked("customers");
        reactor.checked("orders");
        reactor.checked("audit");
    }

    private static List<String> headlines(ModuleResult result) {
        return result.blocks().stream()
                .filter(block -> block.severity() != ConsoleBlock.Severity.INFO)
                .map(block -> block.text().lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void togetherTheyAreWhatOneCheckOfAllFinds() throws Exception {
        checkAll();
        ModuleResult merged = reactor.mergedAll();
        ModuleResult whole = reactor.checkedAsOne("shop");
        assertThat(headlines(merged)).isEqualTo(headlines(whole)).hasSize(7);
        for (String report : List.of("findings.sarif", "report.html", "register.json", "register.md")) {
            assertThat(Files.readString(reactor.merged().resolve(report)))
                    .as(report)
                    .isEqualTo(Files.readString(reactor.output("shop").resolve(report)));
        }
        assertThat(Files.readString(reactor.merged().resolve("report.html")))
                .contains("<section id=\"findings\"", "<section id=\"accepted\"");
        assertThat(FindingsSchema.mistakes(Files.readString(reactor.merged().resolve("findings.json"))))
                .isEmpty();
        assertThat(Files.readString(reactor.merged().resolve("findings.json")))
                .contains("\"modules\": [\n    \"customers\",\n    \"orders\",\n    \"audit\"\n  ]");
    }

    @Test
    void whatTheRulesOnThePolicyFileSay() throws Exception {
        checkAll();
        assertThat(reactor.mergedAll().blocks().stream().map(ConsoleBlock::text))
                .anySatisfy(text ->
                        assertThat(text).startsWith("personal-data.yml:[3,1] ").contains("(undeclared-category)"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("personal-data.yml:[5,").contains("(missing-retention)"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("personal-data.yml:[7,").contains("gossip"))
                .anySatisfy(text -> assertThat(text).contains("mail-house").contains("(stale-declaration)"))
                .anySatisfy(text -> assertThat(text).contains("(Nowhere)").contains("(stale-declaration)"))
                .noneSatisfy(text -> assertThat(text).contains("newsletter").contains("(stale-declaration)"))
                .noneSatisfy(text -> assertThat(text).contains("p.Audit").contains("(stale-declaration)"));
    }

    @Test
    void anAcceptanceInTheCodeIsJudgedByAllThatRunsThroughIt() throws Exception {
        String accepted =
                "@io.github.personaldata.AcceptedDisclosure(rule = \"personal-data-in-log\", reason = \"x\")\n";
        String trace = "package p;\npublic class Trace {\n" + accepted
                + "public static void show(String text) { System.out.println(text); }\n" + accepted
                + "public static void hide(String text) { }\n}\n";
        String shown = "package p;\nclass Shown { void m(Customer c) { Trace.show(c.email); Trace.hide(c.email); } }\n";
        reactor.file("customers/src/p/Trace.java", trace).file("orders/src/p/Shown.java", shown);
        checkAll();
        assertThat(headlines(reactor.checked("customers"))).noneMatch(line -> line.contains("stale-declaration"));
        assertThat(headlines(reactor.mergedAll())).isEqualTo(headlines(reactor.checkedAsOne("shop")));
        assertThat(headlines(reactor.mergedAll()).stream()
                        .filter(line -> line.contains("stale-declaration") && line.contains("src/")))
                .singleElement()
                .asString()
                .startsWith("customers/src/p/Trace.java:[5,1] ");
    }

    @Test
    void whatIsFoundInThePolicyFileIsExplained() throws Exception {
        checkAll();
        reactor.mergedAll();
        var merged = new CheckedModule("shop", reactor.merged());
        assertThat(new Explainer(Locale.ENGLISH).finding("69b642c2", List.of(merged), folder))
                .startsWith("personal-data.yml:[3,1] Customer.passport (identity document) is of a category");
        reactor.file("audit/src/p/Audit.java", MergedModules.AUDIT + "\n");
        assertThatThrownBy(() -> new Explainer(Locale.ENGLISH).finding("69b642c2", List.of(merged), folder))
                .hasMessageContaining("shop: audit/src/p/Audit.java has changed since the last check");
    }

    @Test
    void theFailureNamesTheModulesAndTheReport() throws Exception {
        checkAll();
        assertThat(reactor.mergedAll().failure())
                .isEqualTo(
                        "shop: 3 errors: audit (1), orders (1), personal-data.yml (1)\nFull report: target/report.html");
    }

    @Test
    void whatAModulesCheckHasShownIsNotRepeated() throws Exception {
        checkAll();
        ModuleResult merged = reactor.merged(List.of(
                reactor.part("customers", BuildPart.Role.CHOSEN, true),
                reactor.part("orders", BuildPart.Role.CHOSEN, true),
                reactor.part("audit", BuildPart.Role.CHOSEN, false)));
        assertThat(headlines(merged))
                .noneMatch(line -> line.startsWith("orders/"))
                .anyMatch(line -> line.startsWith("audit/src/p/Console.java:[3,"))
                .anyMatch(line -> line.startsWith("personal-data.yml:"));
        assertThat(Files.readString(reactor.merged().resolve("findings.sarif"))).contains("orders/src/p/Orders.java");
    }

    @Test
    void resultsThatAreDamagedAreRefused() throws Exception {
        for (String name : List.of("customers", "orders", "audit")) {
            reactor.checked(name);
        }
        Path left = reactor.merged().resolveSibling("orders").resolve("target");
        for (String file : List.of("findings.json", "inputs.txt")) {
            String whole = Files.readString(left.resolve(file));
            for (String damaged : List.of(
                    "",
                    whole.substring(0, whole.length() / 2),
                    whole.replaceFirst("(?m)^file .*\n|\"findings\": \\[", ""),
                    whole.replaceFirst("(?m)^sources |\"findings\": \\[", "\"finding\": ["))) {
                Files.writeString(left.resolve(file), damaged);
                assertThatThrownBy(() -> reactor.mergedAll())
                        .as(damaged)
                        .isInstanceOf(BadInput.class)
                        .hasMessageContaining("orders: the results of the last check");
            }
            Files.writeString(left.resolve(file), whole);
        }
        assertThat(reactor.mergedAll()).isNotNull();
    }

    @Test
    void resultsThatReadWellButAreNotTheChecksAreRefused() throws Exception {
        checkAll();
        Path left = reactor.merged().resolveSibling("orders").resolve("target");
        for (String file : List.of("findings.json", "register.json")) {
            String whole = Files.readString(left.resolve(file));
            Files.writeString(left.resolve(file), whole.replaceFirst("\"formatVersion\": ", "$0 "));
            assertThatThrownBy(() -> reactor.mergedAll())
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("orders: the results of the last check, orders/target/" + file
                            + ", cannot be read (it is not as the check has left it): run mvn verify first");
            Files.writeString(left.resolve(file), whole);
        }
        assertThat(reactor.mergedAll()).isNotNull();
    }

    @Test
    void modulesWithoutResultsAreNamed() throws Exception {
        reactor.checked("customers");
        assertThatThrownBy(() -> reactor.mergedAll())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "orders: a check has left no results (orders/target/findings.json): run mvn verify first")
                .hasMessageContaining("audit: a check has left no results")
                .hasMessageNotContaining("customers");
        assertThat(reactor.merged()).doesNotExist();
    }

    @Test
    void modulesThatHaveChangedAreNamed() throws Exception {
        checkAll();
        reactor.file("customers/src/p/Customer.java", MergedModules.CUSTOMER.replace("save", "store"));
        assertThatThrownBy(() -> reactor.mergedAll())
                .hasMessageContaining("customers: customers/src/p/Customer.java has changed since the last check")
                .hasMessageContaining("orders: customers/src/p/Customer.java has changed since the last check");
    }

    @Test
    void lombokConfigThatHasChangedOrComeIsNamed() throws Exception {
        reactor.file("orders/lombok.config", "lombok.accessors.chain = true\n");
        checkAll();
        reactor.mergedAll();
        reactor.file("orders/lombok.config", "lombok.accessors.chain = false\n");
        reactor.file("audit/lombok.config", "lombok.accessors.fluent = true\n");
        assertThatThrownBy(() -> reactor.mergedAll())
                .hasMessageContaining("orders: orders/lombok.config has changed since the last check")
                .hasMessageContaining("audit: audit/lombok.config has changed since the last check")
                .hasMessageNotContaining("customers");
    }

    @Test
    void whatWasNotChosenIsLeftOutAndThePolicyFileNotJudged() throws Exception {
        checkAll();
        reactor.file("audit/src/p/Audit.java", MergedModules.AUDIT + "\n");
        ModuleResult merged = reactor.merged(List.of(
                reactor.part("customers", BuildPart.Role.CHOSEN, true),
                reactor.part("orders", BuildPart.Role.CHOSEN, false),
                reactor.part("audit", BuildPart.Role.NOT_CHOSEN, false)));
        assertThat(headlines(merged))
                .contains(
                        "not in the merged report: audit: audit/src/p/Audit.java has changed since the last check: run mvn verify first")
                .anyMatch(line -> line.startsWith("orders/"))
                .noneMatch(line -> line.startsWith("personal-data.yml"));
        assertThat(merged.blocks().stream().map(ConsoleBlock::text))
                .anyMatch(text -> text.startsWith("personal-data.yml: not all modules under it are known"));
        assertThat(merged.failure()).startsWith("shop: 1 error: orders (1)");
    }

    @Test
    void aSkippedModuleIsToldAndThePolicyFileNotJudged() throws Exception {
        reactor.checked("customers");
        reactor.checked("orders");
        ModuleResult merged = reactor.merged(List.of(
                reactor.part("customers", BuildPart.Role.CHOSEN, true),
                reactor.part("orders", BuildPart.Role.CHOSEN, true),
                reactor.part("audit", BuildPart.Role.SKIPPED, false)));
        assertThat(headlines(merged)).first().isEqualTo("not in the merged report: audit: personal-data.skip is set");
    }

    @Test
    void aModuleThatIsNotToFailTheBuildDoesNot() throws Exception {
        checkAll();
        BuildPart orders = reactor.part("orders", BuildPart.Role.CHOSEN, true);
        ModuleResult merged = reactor.merged(List.of(
                reactor.part("customers", BuildPart.Role.CHOSEN, true),
                new BuildPart(orders.module(), orders.role(), false, orders.policyFile(), false, true),
                reactor.part("audit", BuildPart.Role.CHOSEN, true)));
        assertThat(merged.failure()).startsWith("shop: 2 errors: audit (1), personal-data.yml (1)");
    }

    private ModuleResult baseline(boolean allowNew) throws BadInput {
        var merged = new CheckedModule("shop", reactor.merged());
        return new BaselineUpdate(merged, folder, reactor.baseline(), allowNew, Locale.ENGLISH).write();
    }

    @Test
    void whatIsFoundInThePolicyFileHasABaselineOfItsOwn() throws Exception {
        checkAll();
        reactor.mergedAll();
        assertThat(baseline(false).summary())
                .isEqualTo("shop: 5 entries in personal-data-baseline.txt; 5 added, 0 taken out");
        assertThat(Files.readString(reactor.baseline())).doesNotContain("personal-data-in-log |");
        ModuleResult merged = reactor.mergedAll();
        assertThat(merged.failure()).startsWith("shop: 2 errors: audit (1), orders (1)");
        assertThat(headlines(merged)).hasSize(2);
        assertThat(baseline(false).failure()).isNull();

        reactor.file("personal-data.yml", MergedModules.POLICY.replace("  gossip: {retention: P1Y}\n", ""));
        checkAll();
        assertThat(headlines(reactor.mergedAll()))
                .hasSize(3)
                .last()
                .asString()
                .contains("no longer found, stale in the baseline: 1 entry");
        assertThat(baseline(false).summary()).endsWith("0 added, 1 taken out");
        reactor.file("personal-data.yml", MergedModules.POLICY);
        checkAll();
        reactor.mergedAll();
        assertThat(baseline(false).failure()).contains("may not grow; not in it: 1 new finding");
    }

    @Test
    void whatAModuleAloneUnderItsPolicyFileKnowsIsKnown() throws Exception {
        reactor = new Reactor(folder.resolve("one"))
                .file("personal-data.yml", MergedModules.POLICY)
                .module("customers")
                .file("customers/src/p/Customer.java", MergedModules.CUSTOMER);
        reactor.checkedAsOne("customers");
        new BaselineUpdate(
                        new CheckedModule("customers", reactor.output("customers")),
                        folder.resolve("one"),
                        folder.resolve("one/customers/personal-data-baseline.txt"),
                        false,
                        Locale.ENGLISH)
                .write();
        reactor.checkedAsOne("customers");
        ModuleResult merged = reactor.mergedAll();
        assertThat(merged.failure()).isNull();
        assertThat(headlines(merged)).isEmpty();
    }

    @Test
    void theBaselinesOfTheModulesHold() throws Exception {
        checkAll();
        var module = new CheckedModule("orders", reactor.output("orders"));
        new BaselineUpdate(module, folder, folder.resolve("orders/personal-data-baseline.txt"), false, Locale.ENGLISH)
                .write();
        reactor.checked("orders");
        ModuleResult merged = reactor.mergedAll();
        assertThat(merged.failure()).startsWith("shop: 2 errors: audit (1), personal-data.yml (1)");
        assertThat(merged.summary()).contains("(1 in the baseline)");
    }

    private static final String DIFF =
            """
            --- a/orders/src/p/Orders.java
            +++ b/orders/src/p/Orders.java
            @@ -3,0 +4 @@
            +    public void pay(Customer c) { System.out.println(c.email); }
            --- a/personal-data.yml
            +++ b/personal-data.yml
            @@ -1,3 +1,3 @@
             version: 1
             operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            -held: [name]
            +held: [name, email]
            """;

    @Test
    void whatAChangeHasToDoWithItIsKept() throws Exception {
        reactor.file("change.diff", DIFF).changed(true);
        checkAll();
        ModuleResult merged = reactor.mergedAll();
        assertThat(merged.blocks().get(0).text())
                .startsWith(
                        "change.diff changes the check itself; look at this first (1):\n    personal-data.yml:3  added: ");
        assertThat(headlines(merged))
                .contains("orders/src/p/Orders.java:[4,46] Customer.email is written to the log (personal-data-in-log)")
                .anyMatch(line -> line.startsWith("1 finding in the change (change.diff): "))
                .anyMatch(line -> line.startsWith("1 finding elsewhere: "))
                .contains("5 findings over all modules, which are not compared with the change");
        assertThat(findings(Files.readString(reactor.merged().resolve("findings.json"))))
                .containsExactly(
                        "audit/src/p/Console.java none",
                        "orders/src/p/Orders.java added",
                        "personal-data.yml",
                        "personal-data.yml",
                        "personal-data.yml",
                        "personal-data.yml",
                        "personal-data.yml");
        reactor.changed(false).checked("audit");
        reactor.mergedAll();
        assertThat(Files.readString(reactor.merged().resolve("findings.json"))).doesNotContain("\"change\"");
    }

    /** The file of each, and what the change has to do with it. */
    private static List<String> findings(String json) {
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(each -> each.get("file").getAsString()
                        + (each.has("change") ? " " + each.get("change").getAsString() : ""))
                .toList();
    }
}
