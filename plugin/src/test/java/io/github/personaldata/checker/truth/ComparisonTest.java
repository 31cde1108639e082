package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.truth.Analyser.Reported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeCases() throws IOException {
        Files.createDirectories(folder.resolve("calls"));
        Files.writeString(
                folder.resolve("calls/Chain.java"),
                """
                package cases.calls.chain;
                log.info(email); // LEAK: personal-data-in-log Customer.email, personal-data-in-log Customer.name
                log.info(id);
                sdk.send(email); // LEAK: undeclared-third-party Customer.email // UNEXECUTED
                """);
        Files.writeString(
                folder.resolve("calls/Own.java"),
                "package cases.calls.own;\nsend(email); // ALLOWED: Customer.email\n");
        Files.writeString(folder.resolve("calls/Own.yml"), "version: 1\n");
    }

    @Test
    void tellsFoundFromMissedAndFromFalseAlarms() {
        Analyser analyser = (sources, classpath, policy) -> sources.get(0).endsWith("Chain.java")
                ? List.of(
                        new Reported("/src/cases/calls/Chain.java", 2, "personal-data-in-log", "Customer.email"),
                        new Reported("/src/cases/calls/Chain.java", 3, "personal-data-in-log", "Customer.id"))
                : List.of(new Reported("calls/Own.java", 2, "unknown-destination", "Customer.email"));

        var comparisons =
                Comparison.of(analyser, CaseFiles.in(folder)).values().stream().toList();

        assertThat(comparisons).hasSize(2);
        var chain = comparisons.get(0);
        assertThat(chain.found())
                .extracting(Object::toString)
                .containsExactly("calls/Chain.java:2 personal-data-in-log Customer.email");
        assertThat(chain.missed())
                .extracting(Object::toString)
                .containsExactly("calls/Chain.java:2 personal-data-in-log Customer.name");
        assertThat(chain.missedUnexecuted())
                .extracting(Object::toString)
                .containsExactly("calls/Chain.java:4 undeclared-third-party Customer.email");
        assertThat(chain.falseAlarms())
                .extracting(Object::toString)
                .containsExactly("calls/Chain.java:3 personal-data-in-log Customer.id");
        assertThat(chain.perfect()).isFalse();
        assertThat(comparisons.get(1).falseAlarms())
                .extracting(Object::toString)
                .containsExactly("calls/Own.java:2 unknown-destination Customer.email");
    }

    @Test
    void countsByFamily() {
        Analyser silent = (sources, classpath, policy) -> List.of();

        var comparisons = Comparison.of(silent, CaseFiles.in(folder));

        assertThat(Score.byFamily(comparisons)).containsOnlyKeys("calls");
        assertThat(Score.of(comparisons.values()))
                .hasToString(
                        "1 of 2 cases perfect; 0 leaks found, 2 missed, 1 missed that no run can show; 0 false alarms");
    }

    @Test
    void eachPolicyFileIsAModule() {
        var policies = new ArrayList<Path>();
        Analyser analyser = (sources, classpath, policy) -> {
            policies.add(policy);
            return List.of();
        };

        Comparison.of(analyser, CaseFiles.in(folder));

        assertThat(policies).containsExactly(folder.resolve("personal-data.yml"), folder.resolve("calls/Own.yml"));
    }

    @Test
    void refusesAReportInAFileThatIsNoCase() {
        Analyser analyser = (sources, classpath, policy) ->
                List.of(new Reported("Other.java", 1, "personal-data-in-log", "Customer.email"));

        assertThatThrownBy(() -> Comparison.of(analyser, CaseFiles.in(folder))).hasMessageContaining("Other.java");
    }
}
