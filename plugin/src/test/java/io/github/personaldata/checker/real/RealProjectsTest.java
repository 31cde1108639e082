package io.github.personaldata.checker.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.run.ModuleCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Runs with {@code -Dreal}, which prepares the projects; see {@code docs/real-projects.md}. */
@EnabledIfSystemProperty(
        named = "real",
        matches = ".*",
        disabledReason = "downloads real projects; switch on with -Dreal")
final class RealProjectsTest {
    static final List<RealProject> PROJECTS = RealProject.selected();

    @ParameterizedTest
    @FieldSource("PROJECTS")
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void findsWhatWasReadByHand(RealProject project) throws Exception {
        ModuleCheck.Judged judged = project.judged(Runtime.getRuntime().availableProcessors());
        write(project, judged);

        List<Verdict> verdicts = Verdict.read(project.expected());
        TreeSet<String> expected = new TreeSet<>();
        TreeSet<String> missed = new TreeSet<>();
        for (Verdict verdict : verdicts) {
            (verdict.kind() == Verdict.Kind.MISSED ? missed : expected).add(verdict.finding());
        }
        TreeSet<String> found = found(judged);
        TreeSet<String> mended = new TreeSet<>(missed);
        mended.retainAll(found);
        assertThat(mended).as("known misses that are found now: mark them true").isEmpty();
        if (project.allRead()) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(found).containsAll(expected);
        }
    }

    private static TreeSet<String> found(ModuleCheck.Judged judged) {
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : judged.result().findings()) {
            String element = finding.label() == null ? "-" : finding.label().element();
            found.add(finding.rule().id() + " " + element + " " + finding.file() + ":"
                    + finding.at().line());
        }
        return found;
    }

    /** Leaves the ledger, and the findings with their paths, under {@code target/real}, for the reader. */
    private static void write(RealProject project, ModuleCheck.Judged judged) throws Exception {
        StringBuilder text = new StringBuilder();
        Map<LedgerEntry.Kind, Integer> counts = new TreeMap<>();
        judged.flows().ledger().forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        text.append(judged.flows().counts()).append('\n').append(counts).append('\n');
        judged.flows().ledger().forEach(entry -> text.append(entry.kind())
                .append(' ')
                .append(entry.subject())
                .append(' ')
                .append(entry.file())
                .append(':')
                .append(entry.line())
                .append(' ')
                .append(entry.detail())
                .append('\n'));
        for (Finding finding : judged.result().findings()) {
            text.append('\n').append(finding.identity()).append('\n');
            if (finding.flow() != null) {
                finding.flow().path().forEach(step -> text.append("    ")
                        .append(step.file())
                        .append(':')
                        .append(step.at().line())
                        .append("  ")
                        .append(step.text())
                        .append('\n'));
            }
        }
        Path folder = Files.createDirectories(Path.of("target", "real"));
        Files.writeString(folder.resolve(project.name() + ".txt"), text, StandardCharsets.UTF_8);
    }
}
