package io.github.personaldata.checker.truth;

import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.report.ReportRequest;
import io.github.personaldata.checker.report.Reports;
import io.github.personaldata.checker.run.ModuleCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found in a module, or in the modules of a program, without saying in which. */
record Union(@Nullable PolicyFile policy, FlowResult flows, PolicyResult result) {
    /** What was found in one module, in the order it was given. */
    static Union of(ModuleCheck.Judged module) {
        return new Union(module.policy(), module.flows(), module.result());
    }

    /** In: what was found in each module; out: all of it, each thing once and in an order of its own; nothing is counted. */
    static Union unordered(ModuleCheck.Judged... modules) {
        return unordered(Stream.of(modules).map(Union::of).toList());
    }

    /** The same, comparable with what was found in several modules. */
    Union unordered() {
        return unordered(List.of(this));
    }

    private static Union unordered(List<Union> all) {
        return new Union(
                all.get(0).policy(),
                new FlowResult(
                        joined(all, m -> m.flows().flows()),
                        joined(all, m -> m.flows().labels()),
                        joined(all, m -> m.flows().lookAlikes()),
                        List.of(),
                        Mentions.NONE,
                        joined(all, m -> m.flows().ledger()),
                        Map.of()),
                new PolicyResult(
                        joined(all, m -> m.result().findings()),
                        joined(all, m -> m.result().permitted()),
                        joined(all, m -> m.result().accepted())));
    }

    private static <T> List<T> joined(List<Union> modules, Function<Union, List<T>> part) {
        return modules.stream()
                .map(part)
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    /** All of it as lines, for messages that show the one that differs. */
    List<String> lines() {
        return Stream.of(
                        result.findings(),
                        result.permitted(),
                        result.accepted(),
                        flows.flows(),
                        flows.labels(),
                        flows.ledger(),
                        flows.counts().entrySet())
                .flatMap(Collection::stream)
                .map(Object::toString)
                .toList();
    }

    /** The texts of SARIF and JSON about all of it. */
    List<String> reports(Path folder) {
        List<ReportFormat> formats = List.of(ReportFormat.SARIF, ReportFormat.JSON);
        ReportRequest request = new ReportRequest(
                result,
                policy,
                flows,
                "cases",
                Path.of("/"),
                folder,
                EnumSet.copyOf(formats),
                Locale.ENGLISH,
                20,
                null,
                false);
        try {
            Reports.write(request);
            return List.of(
                    Files.readString(folder.resolve(formats.get(0).fileName())),
                    Files.readString(folder.resolve(formats.get(1).fileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
