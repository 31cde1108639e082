package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactlyInAnyOrderElementsOf(knownGaps());
    }

    private static List<String> knownGaps() throws IOException {
        Path file = Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/cases/known-gaps.txt");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
