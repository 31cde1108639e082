package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.interpret.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The product against the executed cases: every leak that a run shows is found, and every other line is silent, but for the differences written
 * down in {@code cases/known-gaps.txt}. A gap that is mended fails the test as well, so the list never grows stale.
 */
final class ExecutedCasesTest {
    @Test
    void findsWhatLeaksAndNothingElse() throws IOException {
        Map<CaseFile, Comparison> comparisons = Comparison.of(new RoomsAnalyser(2), CaseFiles.all());
        var differences = new TreeSet<String>();
        for (var comparison : comparisons.values()) {
            comparison.missed().forEach(finding -> differences.add("missed " + finding));
            comparison.missedUnexecuted().forEach(finding -> differences.add("missed " + finding));
            comparison.falseAlarms().forEach(finding -> differences.add("false alarm " + finding));
        }
        assertThat(differences)
                .as(Score.of(comparisons.values()).toString())
                .containsExactlyInAnyOrderElementsOf(knownGaps("known-gaps.txt"));
    }

    /** A method too large for the precise analysis may cost a false alarm, never a leak. */
    @Test
    void findsAsMuchInMethodsThatAreTooLarge() throws IOException {
        Map<CaseFile, Comparison> comparisons =
                Comparison.of(new RoomsAnalyser(2, new Budget(0, Budget.STANDARD.flat())), CaseFiles.all());
        var missed = new TreeSet<String>();
        for (var comparison : comparisons.values()) {
            comparison.missed().forEach(finding -> missed.add("missed " + finding));
            comparison.missedUnexecuted().forEach(finding -> missed.add("missed " + finding));
        }
        knownGaps("known-gaps.txt").forEach(missed::remove);
        assertThat(missed)
                .as(Score.of(comparisons.values()).toString())
                .containsExactlyInAnyOrderElementsOf(knownGaps("known-gaps-flat.txt"));
    }

    private static List<String> knownGaps(String name) throws IOException {
        Path file = Path.of(System.getProperty("basedir", "."))
                .resolve("src/test/resources/cases")
                .resolve(name);
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
