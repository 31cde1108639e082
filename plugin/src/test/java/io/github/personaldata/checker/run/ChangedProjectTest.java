package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.report.FindingsSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that is given the change that led to the sources. */
final class ChangedProjectTest {
    private static final String CUSTOMER =
            """
            package p;
            import io.github.personaldata.PersonalData;
            public class Customer {
                @PersonalData(purpose = "delivery") public String phone;
                @PersonalData(purpose = "delivery") public String name;
            }
            """;
    private static final String ORDERS =
            """
            package p;
            class Orders {
                void old(Customer c) {
                    System.out.println(c.name);
                }
                void pay(Customer c) throws Exception {
                    System.out.println(c.phone);
                    new java.net.URL("https://mobizon.example/" + c.phone).openStream();
                }
            }
            """;
    private static final String POLICY =
            """
            version: 1
            operator: {name: Store, country: KZ, law: KZ-94-V}
            purposes: {delivery: {basis: contract, retention: P1Y}}
            recipients:
              mobizon: {role: messaging, country: KZ, purposes: [delivery], categories: [phone], basis: consent, evidence: form, hosts: [mobizon.example]}
            crossBorder: {adequate: [KZ]}
            rules: {missing-retention: off}
            """;
    private static final String DIFF =
            """
            diff --git a/src/p/Orders.java b/src/p/Orders.java
            --- a/src/p/Orders.java
            +++ b/src/p/Orders.java
            @@ -3,6 +3,8 @@ class Orders {
                 void old(Customer c) {
                     System.out.println(c.name);
                 }
                 void pay(Customer c) throws Exception {
            +        System.out.println(c.phone);
            +        new java.net.URL("https://mobizon.example/" + c.phone).openStream();
                 }
             }
            diff --git a/personal-data.yml b/personal-data.yml
            --- a/personal-data.yml
            +++ b/personal-data.yml
            @@ -6,2 +6,2 @@
             crossBorder: {adequate: [KZ]}
            -rules: {}
            +rules: {missing-retention: off}
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void shop() {
        project = new Project(folder)
                .source("p/Customer.java", CUSTOMER)
                .source("p/Orders.java", ORDERS)
                .policy(POLICY)
                .change(DIFF);
    }

    private String left(String name) throws Exception {
        return Files.readString(project.output().resolve(name));
    }

    private static List<String> firstLines(ModuleResult result) {
        return result.blocks().stream()
                .map(block -> block.text().lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void theConsoleTellsTheCheckItselfAndTheChangeFirst() throws Exception {
        ModuleResult result = project.checked();
        assertThat(firstLines(result))
                .startsWith(
                        "change.diff changes the check itself; look at this first (1):",
                        "1 finding in the change (change.diff): their ways pass lines that it adds, or a place from which it takes"
                                + " some away",
                        "src/p/Orders.java:[7,20] Customer.phone is written to the log (personal-data-in-log)",
                        "1 finding elsewhere: no line on their ways changes, which does not prove that they are older than the"
                                + " change",
                        "src/p/Orders.java:[4,20] Customer.name is written to the log (personal-data-in-log)")
                .contains("change.diff: 2 new findings, 1 of them in the change; all of them count. More: changes.md");
        assertThat(result.blocks().get(0))
                .isEqualTo(
                        ConsoleBlock.ofGates(
                                """
                        change.diff changes the check itself; look at this first (1):
                            personal-data.yml:7  added: a rule counts less; its findings may no longer fail the build, or be told: \
                        rules.missing-retention: off"""));
        assertThat(result.failure()).startsWith("shop: 2 findings are errors\n");
    }

    @Test
    void whatTheConsoleHasNoRoomForAreTheOthers() throws Exception {
        Options options = Project.options(Selection.ALL, false, Format.USUAL);
        Options little = new Options(
                options.shown(),
                true,
                false,
                options.maxUnresolved(),
                2,
                options.locale(),
                options.date(),
                options.formats(),
                1);
        assertThat(firstLines(project.checked(little)))
                .anyMatch(line -> line.contains("Orders.java:[7,20]"))
                .noneMatch(line -> line.contains("Orders.java:[4,20]") || line.contains("elsewhere"))
                .anyMatch(line -> line.startsWith("... and 1 more, see "));
    }

    @Test
    void filesForPrograms() throws Exception {
        project.checked();
        assertThat(FindingsSchema.mistakes(left("findings.json"))).isEmpty();
        assertThat(left("findings.json"))
                .containsSubsequence(
                        "\"change\": {",
                        "\"diff\": \"change.diff\"",
                        "\"formerRegister\": \"absent\"",
                        "\"kind\": \"rule-severity\"",
                        "\"effect\": \"added\"",
                        "\"line\": 7",
                        "\"findings\": [",
                        "\"line\": 4",
                        "\"change\": \"none\"",
                        "\"line\": 7",
                        "\"change\": \"added\"",
                        "\"permitted\": [",
                        "\"change\": \"added\"");
        assertThat(left("findings.sarif")).containsSubsequence("\"change\": \"none\"", "\"change\": \"added\"");
        project.withoutChange().checked();
        assertThat(left("findings.json")).doesNotContain("\"change\"");
        assertThat(left("findings.sarif")).doesNotContain("\"change\"");
        assertThat(project.output().resolve("changes.md")).doesNotExist();
    }

    @Test
    void withoutAFormerRegisterAdditionsAreNotToldFromChanges() throws Exception {
        project.checked();
        assertThat(left("changes.md"))
                .isEqualTo(
                        """
                        # What the change does to personal data: shop

                        Read from change.diff and from what the check has found in the code as it is now.

                        ## Changes of the check itself

                        Any of these may let something through that was not let through before. Look at them first. What makes the check stricter is left out.

                        - `personal-data.yml:7` added: a rule counts less; its findings may no longer fail the build, or be told: `rules.missing-retention: off`

                        ## Personal data

                        - **adds or changes** `p.Customer.phone` → mobizon, for delivery, Kazakhstan (`src/p/Orders.java:8`)
                        - **adds or changes** `p.Customer.phone` → a log, for delivery, finding (`src/p/Orders.java:7`)

                        ## Findings

                        2 new findings; ways of 1 pass lines that the change adds, or a place from which it takes some away. All of them count for the build.

                        - `src/p/Orders.java:[7,20]` Customer.phone is written to the log (personal-data-in-log)

                        ## What is not known

                        What the code did before: before the change no register of processing was checked in. So what is new cannot be told from an old way that changes, and what the change takes away is not listed. mvn personal-data:register writes a register.

                        A way is told by the statements on it. A change elsewhere, in settings, the policy file, a condition, or a class that is called in another's place, can make a way of which no line changes: what is not named here may come from this change nevertheless.
                        """);
    }

    /** The register of the sources as they were: phone went to the log only, an address was held. */
    private String formerRegister() throws Exception {
        Path before = Files.createDirectories(folder.resolve("before"));
        new Project(before)
                .source(
                        "p/Customer.java",
                        CUSTOMER.replace(
                                "public String name;",
                                "public String name; @PersonalData(purpose = \"delivery\") public String address;"))
                .source("p/Orders.java", ORDERS.replaceAll(".*mobizon.*\n", "").replace("c.name", "c.address"))
                .policy(POLICY)
                .checked();
        return Files.readString(before.resolve("target/register.json"));
    }

    private List<String> movements() throws Exception {
        return left("changes.md")
                .lines()
                .filter(line -> line.startsWith("- **"))
                .toList();
    }

    private static final List<String> COMPARED = List.of(
            "- **adds** `p.Customer.name` → a log, for delivery, finding",
            "- **adds** `p.Customer.phone` → mobizon, for delivery, Kazakhstan (`src/p/Orders.java:8`)",
            "- **changes the way of** `p.Customer.phone` → a log, for delivery, finding (`src/p/Orders.java:7`)",
            "- **removes** `p.Customer.address` → a log, for delivery",
            "- **holds no more** `p.Customer.address`: for delivery");

    @Test
    void aRegisterThatIsCheckedInTellsWhatWasBefore() throws Exception {
        String former = formerRegister();
        project.bytes("personal-data-register.json", former.getBytes(StandardCharsets.UTF_8))
                .checked();
        assertThat(movements()).isEqualTo(COMPARED);
        assertThat(left("changes.md")).contains("What was before is what the checked-in register of processing said");
    }

    @Test
    void aRegisterThatTheChangeRewritesIsTakenAsItWas() throws Exception {
        String former = formerRegister();
        project.checked();
        String present = left("register.json");
        List<String> before = former.lines().toList();
        List<String> after = present.lines().toList();
        StringBuilder diff = new StringBuilder(DIFF);
        diff.append("--- a/personal-data-register.json\n+++ b/personal-data-register.json\n");
        diff.append("@@ -1,%d +1,%d @@\n".formatted(before.size(), after.size()));
        before.forEach(line -> diff.append('-').append(line).append('\n'));
        after.forEach(line -> diff.append('+').append(line).append('\n'));
        project.bytes("personal-data-register.json", present.getBytes(StandardCharsets.UTF_8))
                .change(diff.toString())
                .checked();
        assertThat(movements()).isEqualTo(COMPARED);
    }

    @Test
    void aRegisterThatCannotBeReadIsSaid() throws Exception {
        project.bytes("personal-data-register.json", "{}".getBytes(StandardCharsets.UTF_8))
                .checked();
        assertThat(movements()).hasSize(2).allMatch(line -> line.startsWith("- **adds or changes** "));
        assertThat(left("changes.md")).contains("cannot be read by this version");
    }

    @Test
    void theJobsPageHasTheCheckItselfOnce() throws Exception {
        Path page = Files.createFile(folder.resolve("page.md"));
        Options options = Project.options(Selection.ALL, false, Format.USUAL);
        project.checked(options, page);
        project.checked(options, page);
        assertThat(Files.readAllLines(page))
                .startsWith("### Changes of the check itself")
                .containsOnlyOnce("### Changes of the check itself")
                .filteredOn(line -> line.startsWith("### ") || line.startsWith("- **"))
                .containsExactly(
                        "### Changes of the check itself",
                        "### Personal data: shop",
                        "### What the change does to personal data: shop",
                        "- **adds or changes** `p.Customer.phone` → mobizon, for delivery, Kazakhstan (`src/p/Orders.java:8`)",
                        "- **adds or changes** `p.Customer.phone` → a log, for delivery, finding (`src/p/Orders.java:7`)",
                        "### Personal data: shop",
                        "### What the change does to personal data: shop",
                        "- **adds or changes** `p.Customer.phone` → mobizon, for delivery, Kazakhstan (`src/p/Orders.java:8`)",
                        "- **adds or changes** `p.Customer.phone` → a log, for delivery, finding (`src/p/Orders.java:7`)");
    }

    @Test
    void whatABaselineKnowsIsNotRepeated() throws Exception {
        project.checked();
        new BaselineUpdate(
                        new CheckedModule("shop", project.output()), folder, project.baseline(), false, Locale.ENGLISH)
                .write();
        ModuleResult result = project.checked();
        assertThat(result.failure()).isNull();
        assertThat(firstLines(result))
                .contains("change.diff: 0 new findings, 0 of them in the change; all of them count. More: changes.md")
                .noneMatch(line -> line.contains("in the change (change.diff)"));
        assertThat(left("findings.json")).containsSubsequence("\"baselined\": [", "\"change\": \"added\"");
    }

    @Test
    void badDiffsAreToldWithTheirPlace() throws Exception {
        project.change("<html>\n");
        assertThatThrownBy(project::checked)
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("change.diff:[1,1] there is no diff in it: expected ");
        project.change(DIFF.replace("mobizon", "else"));
        assertThatThrownBy(project::checked)
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(
                        "change.diff:[10,1] line 8 of src/p/Orders.java is not this one; expected a diff that leads to the files as"
                                + " they are now: make it anew from what is checked out, with git diff --merge-base origin/main");
        Files.delete(folder.resolve("change.diff"));
        assertThatThrownBy(project::checked)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("change.diff (personal-data.changes); expected a diff: git diff --merge-base");
    }

    @Test
    void aModuleThatIsNotCheckedTellsTheChangesOfTheCheck() throws Exception {
        var change = new ChangeInput(folder.resolve("change.diff"), folder.resolve("personal-data-register.json"));
        assertThat(firstLines(ModuleCheck.unchecked(change, folder, Locale.ENGLISH)))
                .containsExactly("change.diff changes the check itself; look at this first (1):");
        project.change("");
        assertThat(ModuleCheck.unchecked(change, folder, Locale.ENGLISH).blocks())
                .isEmpty();
    }

    @Test
    void anEmptyDiffTouchesNothing() throws Exception {
        ModuleResult result = project.change("").checked();
        assertThat(firstLines(result))
                .startsWith(
                        "2 findings elsewhere: no line on their ways changes, which does not prove that they are older"
                                + " than the change");
        assertThat(left("changes.md")).contains("None is seen in policy files").contains("Nothing is seen: no way");
    }
}
