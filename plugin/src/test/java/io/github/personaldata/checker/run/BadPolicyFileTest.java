package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy file that cannot be used ends the check with file, line, column and the mend. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BadPolicyFileTest {
    private static final String SOURCE =
            """
            package shop;
            import io.github.personaldata.PersonalData;
            class Leak {
                @PersonalData(purpose = "order") String email;
                void leak() {
                    System.out.println(email);
                }
            }
            """;

    @TempDir
    private Path folder;

    private Project project(String policy) {
        return new Project(folder).source("shop/Leak.java", SOURCE).policy(policy);
    }

    // lines are separated by '|'
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "version: 1|purposs: {order: {}};                              2:1;  did you mean",
                "version: 1|purposes: {order: {basis: contract}}|purposes: {}; 3:1;  purposes",
                "version: 1|purposes: {order: {optOut: perhaps}};              2:28; true",
                "version: 1|held: {name: 1};                                   2:7;  expected a text",
                "version: one;                                                 1:10; 1",
                "version: 2;                                                   1:10; 1",
                "version: 1|purposes: {order: {}}|recipients: {r: {role: mail, purposes: [oder]}}; 3:41; did you mean",
                "version: 1|rules: {personal-data-in-logs: off};               2:9;  personal-data-in-log",
                "version: 1|  held: [;                                         2:7;  check indentation",
                "version: 1|include: [gone.yml];                               2:11; gone.yml",
                "version: 1|include: [personal-data.yml];                      2:11; personal-data.yml",
                "version: 1|models: {sinks: [{method: \"a.B#c(\", kind: log}]}; 2:;   a.B#c(",
                "[];                                                           1:1;  expected a mapping",
            })
    void isToldWithItsPlaceAndMend(String lines, String place, String mend) {
        assertThatThrownBy(() -> project(lines.replace('|', '\n')).judged())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("personal-data.yml:[" + place.replace(':', ','))
                .hasMessageContaining(mend);
    }

    @Test
    void anIncludeCycleOverTwoFilesIsToldAtTheIncludeThatClosesIt() {
        project("version: 1\ninclude: [one.yml]\n")
                .bytes("one.yml", "version: 1\ninclude: [two.yml]\n".getBytes(StandardCharsets.UTF_8))
                .bytes("two.yml", "version: 1\n\ninclude: [one.yml]\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> project("version: 1\ninclude: [one.yml]\n").judged())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("two.yml:[3,11]")
                .hasMessageContaining("one.yml");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("version: 1\nheld: &a0 [name, name, name]\nclauses:\n");
        for (int i = 1; i < 40; i++) {
            String before = "*a" + (i - 1);
            bomb.append("  k%d: &a%d [%s, %s, %s, %s, %s]\n".formatted(i, i, before, before, before, before, before));
        }
        assertThatThrownBy(() -> project(bomb.toString()).judged())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("personal-data.yml:[")
                .hasMessageContaining("alias");
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> project("version: 1\nheld: " + "[".repeat(50_000) + "]".repeat(50_000) + "\n")
                        .judged())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("personal-data.yml:[2,");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        Project project = project("");
        project.bytes("personal-data.yml", new byte[] {'v', ':', ' ', (byte) 0xFF, '\n'});
        assertThatThrownBy(project::judged)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("personal-data.yml:[1,")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aPurposeThatIsNotDeclaredIsToldAtTheAnnotation() throws BadInput {
        assertThat(Project.found(project("version: 1\npurposes: {delivery: {basis: contract}}\n")
                        .judged()))
                .contains("Leak.java:4 undeclared-purpose Leak.email", "Leak.java:6 personal-data-in-log Leak.email");
    }
}
