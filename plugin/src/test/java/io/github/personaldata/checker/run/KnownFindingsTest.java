package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.report.FindingsSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a check over the goal {@code baseline} to the next check. */
final class KnownFindingsTest {
    private static final String ORDERS =
            """
            package p;
            class Orders {
                void pay(Customer c) { System.out.println(c.email); }
            %s}
            """;
    private static final String SECOND = "    void ship(Customer c) { System.out.println(c.email); }\n";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void shop() {
        project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .policy(FlowProgram.POLICY);
        orders("");
    }

    private void orders(String more) {
        project.source("p/Orders.java", ORDERS.formatted(more));
    }

    private ModuleResult written(boolean allowNew) throws BadInput {
        CheckedModule module = new CheckedModule("shop", project.output());
        return new BaselineUpdate(module, folder, project.baseline(), allowNew, Locale.ENGLISH).write();
    }

    private String file() throws IOException {
        return Files.readString(project.baseline());
    }

    private String report(String name) throws IOException {
        return Files.readString(project.output().resolve(name));
    }

    @Test
    void knownFindingsFailNoBuild() throws Exception {
        assertThat(project.checked().failure()).startsWith("shop: 1 finding is an error");
        assertThat(project.baseline()).doesNotExist();
        ModuleResult written = written(false);
        assertThat(written.summary()).isEqualTo("shop: 1 entry in personal-data-baseline.txt; 1 added, 0 taken out");
        assertThat(written.failure()).isNull();

        ModuleResult checked = project.checked();
        assertThat(checked.failure()).isNull();
        assertThat(checked.summary()).contains("0 new findings (1 in the baseline)");
        assertThat(report("findings.sarif")).contains("\"results\": []");
        assertThat(report("report.html")).contains("Accepted by the baseline");
        assertThat(written(false).failure()).isNull();
    }

    @Test
    void reasonsAreToldInTheReportsAndKept() throws Exception {
        project.checked();
        written(false);
        String line = file().lines().filter(l -> !l.startsWith("#")).findFirst().orElseThrow();
        String reasoned = line + " | reason: ticket 17 | accepted by: A. Serik";
        Files.writeString(project.baseline(), reasoned + "\n");
        orders("\n\n" + SECOND);
        project.checked();
        assertThat(FindingsSchema.mistakes(report("findings.json"))).isEmpty();
        assertThat(report("findings.json")).contains("\"reason\": \"ticket 17\"", "\"acceptedBy\": \"A. Serik\"");
        assertThat(report("report.html")).contains("ticket 17 (A. Serik)");
        written(true);
        assertThat(file()).contains(reasoned);
    }

    @Test
    void onlyNewFindingsFailAndTheBaselineDoesNotGrowByItself() throws Exception {
        project.checked();
        written(false);
        String before = file();
        orders(SECOND);
        ModuleResult checked = project.checked();
        assertThat(checked.failure()).startsWith("shop: 1 finding is an error");
        assertThat(checked.summary()).contains("1 new finding (1 in the baseline)");
        assertThat(file()).isEqualTo(before);

        ModuleResult refused = written(false);
        assertThat(refused.failure())
                .contains("may not grow; not in it: 1 new finding", "-Dpersonal-data.baseline.allowNew");
        assertThat(refused.failure().lines()).hasSize(2);
        assertThat(refused.blocks()).singleElement().satisfies(block -> assertThat(block.text())
                .contains("p/Orders.java:[4,"));
        assertThat(file()).isEqualTo(before);

        assertThat(written(true).summary()).contains("2 entries", "1 added, 0 taken out");
        assertThat(project.checked().failure()).isNull();
    }

    @Test
    void whatIsMendedIsToldAndTakenOut() throws Exception {
        orders(SECOND);
        project.checked();
        written(false);
        orders("");
        ModuleResult checked = project.checked();
        assertThat(checked.failure()).isNull();
        assertThat(checked.blocks()).anySatisfy(block -> {
            assertThat(block.severity()).isEqualTo(ConsoleBlock.Severity.WARNING);
            assertThat(block.text())
                    .startsWith("personal-data-baseline.txt:[5,1] ")
                    .contains(
                            "stale in the baseline: 1 entry; mvn personal-data:baseline",
                            "in: p.Orders#ship(p.Customer)");
        });
        Options strict =
                Project.options(Selection.ALL, true, EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED)));
        assertThat(project.checked(strict).failure()).contains("1 stale in the baseline");
        assertThat(written(false).summary()).contains("1 entry", "0 added, 1 taken out");
        assertThat(project.checked(strict).failure()).isNull();
    }

    @Test
    void findingsThatAreNotShownAreNotStaleAndStayInTheFile() throws Exception {
        project.checked();
        written(false);
        String before = file();
        Selection none = new Selection(List.of(), List.of("p/**"));
        ModuleResult checked =
                project.checked(Project.options(none, true, EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED))));
        assertThat(checked.failure()).isNull();
        assertThat(checked.summary()).contains("0 new findings (1 in the baseline)");
        written(false);
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void movedLinesChangeNothing() throws Exception {
        project.checked();
        written(false);
        project.source("p/Orders.java", "// a licence\n\n" + ORDERS.formatted(""));
        assertThat(project.checked().failure()).isNull();
    }

    @Test
    void whereNothingIsFoundNoFileIsWritten() throws Exception {
        project.source("p/Orders.java", "package p; class Orders {}");
        project.checked();
        assertThat(written(false).summary()).contains("no need of a baseline");
        assertThat(project.baseline()).doesNotExist();
    }

    @Test
    void anEmptyBaselineKnowsNothingAndMayNotGrow() throws Exception {
        project.bytes("personal-data-baseline.txt", new byte[0]);
        assertThat(project.checked().summary()).contains("1 new finding (0 in the baseline)");
        assertThat(written(false).failure()).contains("may not grow");
    }

    @Test
    void withoutACheckOrAfterAChangeTheGoalSaysWhatToRun() throws Exception {
        assertThatThrownBy(() -> written(false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("run mvn verify first");
        project.checked();
        orders(SECOND);
        assertThatThrownBy(() -> written(false))
                .hasMessage("shop: src/p/Orders.java has changed since the last check: run mvn verify first");
        orders("");
        written(false);
        project.policy(FlowProgram.POLICY + "\n");
        assertThatThrownBy(() -> written(false)).hasMessageContaining("personal-data.yml has changed");
        project.policy(FlowProgram.POLICY).source("p/New.java", "package p; class New {}");
        assertThatThrownBy(() -> written(false)).hasMessageContaining("src/p/New.java has changed");
        Files.delete(folder.resolve("src/p/New.java"));
        project.resource("application.yml", "a: b\n");
        assertThatThrownBy(() -> written(false)).hasMessageContaining("resources/application.yml has changed");
        Files.delete(folder.resolve("resources/application.yml"));
        assertThat(written(true).failure()).isNull();
    }

    @Test
    void aPolicyFileThatComesLaterIsAChange() throws Exception {
        Project without = new Project(folder);
        Files.delete(folder.resolve("personal-data.yml"));
        without.checked();
        assertThat(written(false).failure()).isNull();
        without.policy(FlowProgram.POLICY);
        assertThatThrownBy(() -> written(false)).hasMessageContaining("personal-data.yml has changed");
    }

    @Test
    void brokenSourceIsAFindingThatTheBaselineMayKnow() throws Exception {
        Path broken = folder.resolve("src/p/Broken.java");
        Files.write(broken, new byte[] {'c', (byte) 0xff});
        assertThat(project.checked().failure()).endsWith("findings are errors\nFull report: target/report.html");
        assertThat(written(false).failure()).isNull();
        assertThat(file()).contains("unanalysed-source | src/p/Broken.java | about: src/p/Broken.java | detail: ");
        assertThat(project.checked().failure()).isNull();
    }

    @Test
    void aCheckWithoutJsonLeavesNothingForOtherGoals() throws Exception {
        project.checked();
        project.checked(Project.options(Selection.ALL, false, Set.of(Format.HTML)));
        assertThatThrownBy(() -> written(false)).hasMessageContaining("with json among personal-data.formats");
    }

    @Test
    void aBadLineEndsTheCheckWithItsPlace() {
        project.bytes("personal-data-baseline.txt", "#\nnonsense\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatThrownBy(project::checked)
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("personal-data-baseline.txt:[2,1] expected a finding as");
    }
}
