package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check writes beside the console. */
final class ReportsOfACheckTest {
    @TempDir
    private Path folder;

    @Test
    void reportsForServicesAreWrittenWhereAskedFor() throws Exception {
        Project project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source(
                        "p/Orders.java",
                        "package p;\nclass Orders { void pay(Customer c) { System.out.println(c.email); } }\n")
                .policy(FlowProgram.POLICY);
        Path issues = project.output().resolve("gl-code-quality.json");
        Path summary = Files.createFile(folder.resolve("summary.md"));
        project.checked(Project.options(Selection.ALL, false, Format.USUAL));
        assertThat(issues).doesNotExist();
        assertThat(summary).isEmptyFile();

        Options options = Project.options(Selection.ALL, false, Set.of(Format.GITLAB));
        ModuleResult checked = project.checked(options, summary);
        assertThat(Files.readString(issues))
                .contains(
                        "\"check_name\": \"personal-data-in-log\"", "\"path\": \"src/p/Orders.java\"", "\"begin\": 2");
        assertThat(Files.readString(summary))
                .contains("| src/p/Orders.java:2 | Customer.email is written to the log |");
        assertThat(checked.failure())
                .isEqualTo("shop: 1 finding is an error\nFull report: target/gl-code-quality.json");
    }
}
