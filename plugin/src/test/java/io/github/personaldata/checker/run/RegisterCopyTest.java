package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal {@code register} does. */
final class RegisterCopyTest {
    @TempDir
    private Path folder;

    private Project project;
    private Path markdown;
    private Path json;

    @BeforeEach
    void checkedShop() throws Exception {
        markdown = folder.resolve("personal-data-register.md");
        json = folder.resolve("personal-data-register.json");
        project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .policy(FlowProgram.POLICY);
        orders("");
    }

    private void orders(String more) throws Exception {
        project.source(
                "p/Orders.java",
                "package p;\nclass Orders { " + more + " void pay(Customer c) { System.out.println(c.email); } }\n");
        project.checked();
    }

    private RegisterCopy copy(String language) {
        return new RegisterCopy(
                new CheckedModule("shop", project.output()), folder, markdown, Locale.forLanguageTag(language));
    }

    @Test
    void writesWhatTheCheckHasLeft() throws Exception {
        ModuleResult result = copy("en").write();
        assertThat(result.summary())
                .matches("shop: \\d+ data elements? and \\d+ recipients? in personal-data-register.md");
        assertThat(markdown).hasSameTextualContentAs(project.output().resolve("register.md"));
        assertThat(json).hasSameTextualContentAs(project.output().resolve("register.json"));
        assertThat(copy("en").write().summary()).isEqualTo("shop: personal-data-register.md is up to date");
        assertThat(copy("en").verify().failure()).isNull();
    }

    @Test
    void theLanguageIsTheGoalsOwn() throws Exception {
        copy("ru").write();
        assertThat(markdown).content().startsWith("# Реестр обработки: shop\n");
        assertThat(copy("ru").verify().failure()).isNull();
        assertThat(copy("en").verify().failure()).isNotNull();
    }

    @Test
    void oneThatIsOutOfDateFailsWithTheFirstDifference() throws Exception {
        copy("en").write();
        String before = Files.readString(markdown);
        orders("void fail(Customer c) { throw new IllegalStateException(c.email); }");
        ModuleResult result = copy("en").verify();
        assertThat(result.failure())
                .isEqualTo("shop: personal-data-register.md is out of date\n"
                        + "If the change is right, renew and commit it: mvn personal-data:register");
        assertThat(result.blocks()).singleElement().satisfies(block -> {
            assertThat(block.severity()).isEqualTo(ConsoleBlock.Severity.ERROR);
            assertThat(block.text().lines().toList().get(0))
                    .matches("personal-data-register\\.md:\\[\\d+,1] the register differs from what the code does");
            assertThat(block.text()).contains("\n    checked in: ", "\n    now:        ");
        });
        assertThat(markdown).hasContent(before);
        copy("en").write();
        assertThat(copy("en").verify().failure()).isNull();
    }

    @Test
    void movedCodeKeepsItUpToDate() throws Exception {
        copy("en").write();
        orders("\n\n\n/* moved */\n");
        assertThat(copy("en").verify().failure()).isNull();
    }

    @Test
    void theOneForProgramsIsComparedToo() throws Exception {
        copy("en").write();
        Files.writeString(json, "{}\n");
        assertThat(copy("en").verify().failure()).startsWith("shop: personal-data-register.json is out of date\n");
        Files.delete(json);
        assertThat(copy("en").verify().failure()).startsWith("shop: there is no personal-data-register.json\n");
    }

    @Test
    void lineEndsOfACheckoutDoNotMatter() throws Exception {
        copy("en").write();
        Files.writeString(markdown, Files.readString(markdown).replace("\n", "\r\n"));
        assertThat(copy("en").verify().failure()).isNull();
    }

    @Test
    void aMissingOneIsToldWithTheCommand() throws Exception {
        ModuleResult result = copy("en").verify();
        assertThat(result.failure())
                .isEqualTo("shop: there is no personal-data-register.md\n"
                        + "Write and commit it: mvn personal-data:register");
    }

    @Test
    void changedSourcesAreToldFirst() throws Exception {
        project.source("p/Later.java", "package p;\nclass Later {}\n");
        assertThatThrownBy(() -> copy("en").write())
                .isInstanceOf(BadInput.class)
                .hasMessage("shop: src/p/Later.java has changed since the last check: run mvn verify first");
    }

    @Test
    void theBaselineHidesNothing() throws Exception {
        String before = Files.readString(project.output().resolve("register.md"));
        assertThat(before).contains("**finding**");
        new BaselineUpdate(
                        new CheckedModule("shop", project.output()), folder, project.baseline(), false, Locale.ENGLISH)
                .write();
        project.checked();
        assertThat(project.output().resolve("register.md")).hasContent(before);
    }
}
