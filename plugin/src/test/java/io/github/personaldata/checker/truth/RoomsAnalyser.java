package io.github.personaldata.checker.truth;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.run.ClassPathEntry;
import io.github.personaldata.checker.run.HandedOver;
import io.github.personaldata.checker.run.Module;
import io.github.personaldata.checker.run.ModuleCheck;
import io.github.personaldata.checker.run.ModuleInput;
import io.github.personaldata.checker.run.Options;
import io.github.personaldata.checker.run.Selection;
import io.github.personaldata.checker.run.Sources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The product itself, from sources to findings. */
final class RoomsAnalyser implements Analyser {
    private final int threads;
    private final Budget budget;

    RoomsAnalyser(int threads) {
        this(threads, Budget.STANDARD);
    }

    RoomsAnalyser(int threads, Budget budget) {
        this.threads = threads;
        this.budget = budget;
    }

    @Override
    public List<Reported> analyse(List<Path> sourceFiles, List<Path> classpath, @Nullable Path policyFile) {
        return reported(
                judged(sourceFiles, List.of(), classpath, policyFile).result().findings());
    }

    /** The findings as a comparison reads them. */
    static List<Reported> reported(List<Finding> findings) {
        List<Reported> reported = new ArrayList<>();
        for (Finding finding : findings) {
            String element = finding.label() == null ? "" : finding.label().element();
            reported.add(new Reported(
                    finding.file(), finding.at().line(), finding.rule().id(), element));
        }
        return reported;
    }

    ModuleCheck.Judged judged(List<Path> own, List<Path> upstream, List<Path> classpath, @Nullable Path policyFile) {
        ModuleInput input = input(own, upstream, classpath, policyFile);
        return HandedOver.judged(input, UnaryOperator.identity(), budget, UnaryOperator.identity());
    }

    /** What the rooms are told of files that form a module, and of those of the module that it depends on. */
    ModuleInput input(List<Path> own, List<Path> upstream, List<Path> classpath, @Nullable Path policyFile) {
        List<Module> modules = upstream.isEmpty() ? List.of() : List.of(module("upstream", upstream, classpath));
        Options options = new Options(
                Selection.ALL,
                true,
                false,
                OptionalInt.empty(),
                threads,
                Locale.ENGLISH,
                LocalDate.of(2026, 11, 22),
                Set.of(),
                20);
        return new ModuleInput(
                module("cases", own, classpath),
                modules,
                Path.of("/"),
                policyFile,
                Path.of("/none"),
                false,
                options,
                null);
    }

    private static Module module(String name, List<Path> files, List<Path> classpath) {
        Sources sources =
                new Sources(files, List.of(), List.of(), null, StandardCharsets.UTF_8, 17, List.of(), List.of());
        List<ClassPathEntry> entries = classpath.stream()
                .map(path -> new ClassPathEntry(path, "test:" + path.getFileName(), "0", "compile"))
                .toList();
        return new Module(name, "test:" + name, Path.of("/"), sources, entries, List.of(), List.of(), Path.of("/"));
    }
}
