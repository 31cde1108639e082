package io.github.personaldata.checker.run;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.summary.StoredSummary;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.store.DamagedEntry;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small project on disk, checked with the class path of the tests. */
final class Project {
    private final Path root;
    private final List<Path> classPath = new ArrayList<>();
    private @Nullable Path policy;
    private final List<ClassPathEntry> artifacts = new ArrayList<>();
    private boolean alone;
    private @Nullable ChangeInput change;

    /** In: an empty folder. */
    Project(Path root) {
        this.root = root;
        Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(Path::of)
                .forEach(classPath::add);
    }

    /** A source file by its path below the source folder. */
    Project source(String name, String text) {
        return bytes("src/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A resource by its path below the resource folder. */
    Project resource(String name, String text) {
        return bytes("resources/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file by its path below the project. */
    Project bytes(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project policy(String text) {
        policy = root.resolve("personal-data.yml");
        return bytes("personal-data.yml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** No other module is under the policy file. */
    Project alone() {
        alone = true;
        return this;
    }

    /** The change that led to the sources. */
    Project change(String diff) {
        change = new ChangeInput(root.resolve("change.diff"), root.resolve("personal-data-register.json"));
        return bytes("change.diff", diff.getBytes(StandardCharsets.UTF_8));
    }

    /** No change is given any more. */
    Project withoutChange() {
        change = null;
        return this;
    }

    Project onClassPath(Path entry) {
        classPath.add(entry);
        return this;
    }

    /** A dependency by its coordinates; nothing is in it. */
    Project artifact(String coordinates) {
        artifacts.add(new ClassPathEntry(root.resolve("absent.jar"), coordinates, "1", "compile"));
        return this;
    }

    /** Where the reports are left. */
    Path output() {
        return root.resolve("target");
    }

    Path baseline() {
        return root.resolve("personal-data-baseline.txt");
    }

    ModuleCheck.Judged judged() throws BadInput {
        return ModuleCheck.judge(input());
    }

    /** The same with methods of that worth, whose summaries go through a store. */
    ModuleCheck.Judged judged(Budget budget) throws BadInput {
        Handover stored = new Handover(UnaryOperator.identity(), budget, Project::stored);
        return ModuleCheck.judge(input(), stored);
    }

    private static Summary stored(Summary summary) {
        try {
            return StoredSummary.read(StoredSummary.bytes(summary));
        } catch (DamagedEntry e) {
            throw new AssertionError(e);
        }
    }

    /** A whole check with its reports. */
    ModuleResult checked() throws BadInput {
        return checked(options(Selection.ALL, false, EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED))));
    }

    ModuleResult checked(Options options) throws BadInput {
        return new ModuleCheck(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).check(input(options));
    }

    /** A whole check that keeps what the next one need not compute again. */
    ModuleResult checked(Cache cache) throws BadInput {
        return new ModuleCheck(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), cache)
                .check(input(options(Selection.ALL, false, EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED)))));
    }

    /** A whole check that appends to a summary. */
    ModuleResult checked(Options options, Path jobSummary) throws BadInput {
        return new ModuleCheck(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Cache.NONE, jobSummary)
                .check(input(options));
    }

    static Options options(Selection shown, boolean failOnStaleBaseline, Set<Format> formats) {
        return new Options(
                shown,
                true,
                failOnStaleBaseline,
                OptionalInt.empty(),
                2,
                Locale.ENGLISH,
                LocalDate.of(2026, 11, 22),
                formats,
                20);
    }

    /** What the rooms are told of it. */
    ModuleInput input() {
        return input(options(Selection.ALL, false, Set.of()));
    }

    private ModuleInput input(Options options) {
        List<ClassPathEntry> entries = new ArrayList<>(artifacts);
        classPath.stream()
                .map(path -> new ClassPathEntry(path, "test:" + path.getFileName(), "0", "compile"))
                .forEach(entries::add);
        Sources sources = new Sources(
                List.of(root.resolve("src")),
                List.of(),
                List.of(root.resolve("resources")),
                null,
                StandardCharsets.UTF_8,
                17,
                List.of(),
                List.of());
        Module module = new Module("shop", "test:shop", root, sources, entries, List.of(), List.of(), output());
        return new ModuleInput(module, List.of(), root, policy, baseline(), alone, options, change);
    }

    /** The findings as {@code File.java:line rule element}, the element left out where there is none; sorted. */
    static TreeSet<String> found(ModuleCheck.Judged judged) {
        TreeSet<String> lines = new TreeSet<>();
        for (Finding finding : judged.result().findings()) {
            String file = finding.file().substring(finding.file().lastIndexOf('/') + 1);
            String element =
                    finding.label() == null ? "" : " " + finding.label().element();
            lines.add(file + ":" + finding.at().line() + " " + finding.rule().id() + element);
        }
        return lines;
    }
}
