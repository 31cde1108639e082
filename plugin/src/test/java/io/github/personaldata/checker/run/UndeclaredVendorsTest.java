package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vendors on the class path are told before data goes there. */
final class UndeclaredVendorsTest {
    private static final String TOLD = "On the class path, and no recipient of the policy file: ";

    @TempDir
    private Path folder;

    @Test
    void isToldAndNoFinding() throws BadInput {
        ModuleResult result = project("version: 1\n").alone().checked();

        assertThat(result.failure()).isNull();
        assertThat(told(result)).containsExactly(TOLD + "Sentry (io.sentry:sentry)");
        assertThat(result.blocks())
                .filteredOn(block -> block.text().contains(TOLD))
                .allMatch(block -> block.severity() == ConsoleBlock.Severity.INFO);
    }

    @Test
    void aDeclarationThatHoldsIsEnough() throws BadInput {
        String declared = "version: 1\nrecipients: {errors: {packages: [io.sentry]}}\n";
        String expired = declared.replace("]}}", "], validUntil: 2026-01-01}}");

        assertThat(told(project(declared).alone().checked())).isEmpty();
        assertThat(told(project(expired).alone().checked())).hasSize(1);
    }

    @Test
    void inOneOfSeveralModulesItIsNotDecided() throws BadInput {
        assertThat(told(project("version: 1\n").checked())).isEmpty();
    }

    @Test
    void withoutAPolicyFileNobodyIsExpectedToDeclareThem() throws BadInput {
        Project project = new Project(folder)
                .source("p/P.java", "package p; class P {}")
                .artifact("io.sentry:sentry")
                .alone();
        assertThat(told(project.checked())).isEmpty();
    }

    private Project project(String policy) {
        return new Project(folder)
                .source("p/P.java", "package p; class P {}")
                .artifact("io.sentry:sentry")
                .artifact("org.example:example")
                .policy(policy);
    }

    private static List<String> told(ModuleResult result) {
        return result.blocks().stream()
                .map(ConsoleBlock::text)
                .filter(text -> text.contains(TOLD))
                .toList();
    }
}
