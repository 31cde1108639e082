package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The labels of every case are what a run of the case shows: no leak without a label, no label without a leak. A line that is told for missing
 * consent lets out the data of somebody who does not agree, and no other line does.
 */
final class ExecutedTruthTest {
    private static final String CONSENT = "missing-consent-check";

    @TestFactory
    Stream<DynamicTest> labelsAreWhatLeaks() throws IOException, InterruptedException {
        var cases = CaseFiles.all();
        var results = new TruthRun(Path.of(System.getProperty("basedir", ".")).resolve("target/cases")).run(cases);
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), one.source().toUri(), () -> check(one, results.get(one.mainClass()))));
    }

    private static void check(CaseFile one, TruthRun.Result result) {
        assertThat(result.failure()).as("%s runs", one.name()).isEmpty();
        checkConsent(one, result);
        var labelled = new TreeSet<Leak>();
        for (var leak : one.labels().leaks()) {
            if (leak.executed()) {
                labelled.add(new Leak(leak.line(), Channel.of(leak.rule()), leak.element()));
            }
        }
        for (var allowed : one.labels().allowed()) {
            // what is allowed may leave by any channel
            result.leaks().stream()
                    .filter(leak ->
                            leak.line() == allowed.line() && leak.element().equals(allowed.element()))
                    .findFirst()
                    .ifPresentOrElse(
                            labelled::add,
                            () -> labelled.add(new Leak(allowed.line(), Channel.LOG, allowed.element())));
        }
        assertThat(result.leaks())
                .as("%s: what leaks, against its labels", one.name())
                .isEqualTo(labelled);
    }

    private static void checkConsent(CaseFile one, TruthRun.Result result) {
        var labelled = new TreeSet<Leak>();
        for (var leak : one.labels().leaks()) {
            if (leak.executed() && leak.rule().equals(CONSENT)) {
                labelled.add(new Leak(leak.line(), Channel.of(CONSENT), leak.element()));
            }
        }
        if (result.asks() || !labelled.isEmpty()) {
            assertThat(result.unconsented())
                    .as("%s: what gets out of people who do not agree, against its labels", one.name())
                    .isEqualTo(labelled);
        }
    }
}
