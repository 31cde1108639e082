package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a check over the goal {@code suggest} to the next check. */
final class FieldSuggestionsTest {
    private static final String ONE_PURPOSE = "version: 1\npurposes: {order: {retention: P1Y}}\n";
    private static final String TWO_PURPOSES =
            "version: 1\npurposes: {order: {retention: P1Y}, delivery: {retention: P1Y}}\n";
    private static final String GUEST =
            """
            package p;

            final class Guest {
                private final String email = "";
                int visits;

                record Call(String phone) {}
            }
            """;
    private static final String ANNOTATED =
            """
            package p;

            import io.github.personaldata.PersonalData;

            final class Guest {
                @PersonalData(purpose = "order")
                private final String email = "";
                int visits;

                record Call(@PersonalData(purpose = "order") String phone) {}
            }
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void guests() {
        project = new Project(folder).source("p/Guest.java", GUEST).policy(ONE_PURPOSE);
    }

    private ModuleResult told(boolean apply) throws BadInput {
        return told(apply, StandardCharsets.UTF_8, true);
    }

    private ModuleResult told(boolean apply, Charset encoding, boolean annotationsAtHand) throws BadInput {
        Path policy = folder.resolve("personal-data.yml");
        return new FieldSuggestions(
                        new CheckedModule("shop", project.output()),
                        folder,
                        Files.exists(policy) ? policy : null,
                        encoding,
                        17,
                        folder.resolve("src/generated"),
                        annotationsAtHand,
                        Locale.ENGLISH)
                .tell(apply);
    }

    private String source(String name) throws IOException {
        return Files.readString(folder.resolve("src/p/" + name));
    }

    private static List<String> texts(ModuleResult result) {
        return result.blocks().stream().map(ConsoleBlock::text).toList();
    }

    @Test
    void fieldsAreListedWithReasonAndAnnotation() throws Exception {
        project.checked();
        ModuleResult listed = told(false);
        assertThat(texts(listed))
                .containsExactly(
                        "src/p/Guest.java:[4,26] Guest.email is not annotated, and its name suggests the category email\n"
                                + "    @PersonalData(purpose = \"order\")",
                        "src/p/Guest.java:[7,24] Call.phone is not annotated, and its name suggests the category phone\n"
                                + "    @PersonalData(purpose = \"order\")",
                        "The purpose is order, the only one that personal-data.yml declares.");
        assertThat(listed.summary()).startsWith("shop: 2 fields not annotated; -Dpersonal-data.apply writes");
        assertThat(listed.failure()).isNull();
        assertThat(source("Guest.java")).isEqualTo(GUEST);
    }

    @Test
    void annotationsAreWrittenAndTheNextCheckFollowsTheData() throws Exception {
        project.checked();
        ModuleResult written = told(true);
        assertThat(source("Guest.java")).isEqualTo(ANNOTATED);
        assertThat(texts(written)).hasSize(3);
        assertThat(written.summary()).startsWith("shop: 2 fields annotated, in files: 1;");

        assertThatThrownBy(() -> told(true))
                .isInstanceOf(BadInput.class)
                .hasMessage("shop: src/p/Guest.java has changed since the last check: run mvn verify first");
        assertThat(source("Guest.java")).isEqualTo(ANNOTATED);

        assertThat(project.checked().summary()).contains("2 data elements", "0 new findings");
        ModuleResult again = told(true);
        assertThat(again.blocks()).isEmpty();
        assertThat(again.summary()).isEqualTo("shop: no field looks like personal data without being annotated");
        assertThat(source("Guest.java")).isEqualTo(ANNOTATED);
    }

    @Test
    void aPurposeThatOnlyPeopleKnowIsLeftToThemAndTold() throws Exception {
        project.policy(TWO_PURPOSES).checked();
        assertThat(texts(told(true)))
                .contains("TODO stands where the purpose belongs. Put in its place one that personal-data.yml declares:"
                        + " order, delivery. Until then it is the finding undeclared-purpose.");
        assertThat(source("Guest.java")).isEqualTo(ANNOTATED.replace("\"order\"", "\"TODO\""));
        project.checked();
        assertThat(Project.found(project.judged()))
                .contains("Guest.java:6 undeclared-purpose Guest.email", "Guest.java:10 undeclared-purpose Call.phone");
    }

    @Test
    void withoutPurposesOrPolicyFileTheOutputSaysSo() throws Exception {
        project.policy("version: 1\n").checked();
        assertThat(texts(told(false)))
                .anyMatch(text ->
                        text.startsWith("TODO stands where the purpose belongs, and personal-data.yml declares none."));
        Files.delete(folder.resolve("personal-data.yml"));
        project = new Project(folder);
        project.checked();
        assertThat(texts(told(false, StandardCharsets.UTF_8, false)))
                .anyMatch(text -> text.contains("without a policy file no finding reminds you"))
                .anyMatch(text -> text.contains("io.github.personaldata:personal-data-annotations"));
    }

    @Test
    void otherEncodingsAreKept() throws Exception {
        Charset encoding = Charset.forName("windows-1251");
        String before = "package p;\r\nclass Guest {\r\n  String email; // \u043f\u043e\u0447\u0442\u0430\r\n}\r\n";
        project.bytes("src/p/Guest.java", before.getBytes(encoding));
        // the test project is checked as UTF-8, in which the remark is no text; the places are the same
        project.checked();
        assertThat(texts(told(true)))
                .anyMatch(text -> text.endsWith(
                        "Not annotated: the file cannot be written in UTF-8 without other changes to it."));
        assertThat(Files.readAllBytes(folder.resolve("src/p/Guest.java"))).isEqualTo(before.getBytes(encoding));
        told(true, encoding, true);
        assertThat(Files.readAllBytes(folder.resolve("src/p/Guest.java")))
                .isEqualTo(before.replace("p;\r\n", "p;\r\n\r\nimport io.github.personaldata.PersonalData;\r\n\r\n")
                        .replace("  String", "  @PersonalData(purpose = \"order\")\r\n  String")
                        .getBytes(encoding));
    }

    @Test
    void aPurposeThatTheEncodingLacksIsNotWritten() throws Exception {
        project.policy("version: 1\npurposes: {\u0437\u0430\u043a\u0430\u0437: {retention: P1Y}}\n")
                .checked();
        ModuleResult written = told(true, StandardCharsets.US_ASCII, true);
        assertThat(texts(written)).hasSize(2).allMatch(text -> text.contains("cannot be written in US-ASCII"));
        assertThat(written.summary()).startsWith("shop: 0 fields annotated, in files: 0;");
        assertThat(source("Guest.java")).isEqualTo(GUEST);
    }

    @Test
    void whatTheBuildGeneratesIsLeft() throws Exception {
        project.source("generated/Made.java", "class Made { String phone; }\n").checked();
        assertThat(texts(told(false)))
                .anyMatch(text -> text.startsWith("src/generated/Made.java:[1,21] Made.phone")
                        && text.contains("Not to be annotated"));
        ModuleResult written = told(true);
        assertThat(written.blocks()).anySatisfy(block -> {
            assertThat(block.severity()).isEqualTo(ConsoleBlock.Severity.WARNING);
            assertThat(block.text()).contains("Made.phone", "since the build generates this file");
        });
        assertThat(written.summary()).startsWith("shop: 2 fields annotated, in files: 1;");
        assertThat(Files.readString(folder.resolve("src/generated/Made.java")))
                .isEqualTo("class Made { String phone; }\n");
    }

    @Test
    void aTypeOfThatNameInThePackageIsNotMistaken() throws Exception {
        project.source("p/PersonalData.java", "package p;\nclass PersonalData {}\n")
                .checked();
        told(true);
        assertThat(source("Guest.java"))
                .isEqualTo(GUEST.replace(
                                "    private",
                                "    @io.github.personaldata.PersonalData(purpose = \"order\")\n    private")
                        .replace("(String", "(@io.github.personaldata.PersonalData(purpose = \"order\") String"));
        project.checked();
        assertThat(told(true).summary()).contains("no field looks like personal data");
    }

    @Test
    void whatIsAcceptedOrNotLookedForIsNotSuggested() throws Exception {
        project.policy(ONE_PURPOSE + "rules: {unannotated-personal-data: off}\n")
                .checked();
        assertThat(told(true).summary()).contains("unannotated-personal-data is off in the policy file");
        assertThat(source("Guest.java")).isEqualTo(GUEST);
    }

    @Test
    void withoutACheckTheGoalSaysWhatToRun() {
        assertThatThrownBy(() -> told(false)).isInstanceOf(BadInput.class).hasMessageContaining("run mvn verify first");
    }
}
