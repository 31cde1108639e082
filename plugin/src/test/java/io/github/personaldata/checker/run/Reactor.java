package io.github.personaldata.checker.run;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Modules on disk under one policy file, each with its own sources; checked one by one, and merged. */
final class Reactor {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path root;
    private final Map<String, List<String>> upstream = new LinkedHashMap<>();
    private boolean changed;

    /** In: an empty folder. */
    Reactor(Path root) {
        this.root = root;
    }

    /** A module with those that it depends on, directly or not. */
    Reactor module(String name, String... dependsOn) {
        upstream.put(name, List.of(dependsOn));
        return this;
    }

    /** A file by its path below the root. */
    Reactor file(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the checks are given the change in {@code change.diff}. */
    Reactor changed(boolean given) {
        changed = given;
        return this;
    }

    Path policy() {
        return root.resolve("personal-data.yml");
    }

    Path output(String module) {
        return root.resolve(module).resolve("target");
    }

    /** What is known of the policy file. */
    Path baseline() {
        return root.resolve("personal-data-baseline.txt");
    }

    /** Where the merged reports are left. */
    Path merged() {
        return root.resolve("target");
    }

    ModuleResult checked(String module) throws BadInput {
        List<Module> others = upstream.getOrDefault(module, List.of()).stream()
                .map(name -> module(name, List.of(name)))
                .toList();
        return check(module(module, List.of(module)), others, false);
    }

    /** All modules checked as if they were one. */
    ModuleResult checkedAsOne(String name) throws BadInput {
        return check(module(name, List.copyOf(upstream.keySet())), List.of(), true);
    }

    private ModuleResult check(Module module, List<Module> others, boolean alone) throws BadInput {
        return new ModuleCheck(CLOCK)
                .check(new ModuleInput(
                        module,
                        others,
                        root,
                        policy(),
                        module.basedir().resolve("personal-data-baseline.txt"),
                        alone,
                        Project.options(
                                Selection.ALL, false, EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED))),
                        changed ? new ChangeInput(root.resolve("change.diff"), root.resolve("register.json")) : null));
    }

    private Module module(String name, List<String> sources) {
        Sources files = new Sources(
                sources.stream().map(each -> root.resolve(each).resolve("src")).toList(),
                List.of(),
                List.of(),
                null,
                StandardCharsets.UTF_8,
                17,
                List.of(),
                List.of());
        List<ClassPathEntry> classPath = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(Path::of)
                .map(path -> new ClassPathEntry(path, "test:" + path.getFileName(), "0", "compile"))
                .toList();
        return new Module(
                name, "test:" + name, root.resolve(name), files, classPath, List.of(), List.of(), output(name));
    }

    /** A part of the build as it stands after a check in the same build. */
    BuildPart part(String module, BuildPart.Role role, boolean told) {
        return new BuildPart(new CheckedModule(module, output(module)), role, true, policy(), false, told);
    }

    ModuleResult mergedAll() throws BadInput {
        List<BuildPart> parts = new ArrayList<>();
        upstream.keySet().forEach(name -> parts.add(part(name, BuildPart.Role.CHOSEN, false)));
        return merged(parts);
    }

    ModuleResult merged(List<BuildPart> parts) throws BadInput {
        BuildInput input = new BuildInput(
                "shop",
                parts,
                root,
                merged(),
                baseline(),
                Locale.ENGLISH,
                TODAY,
                EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED)),
                20);
        return BuildMerge.merge(input, CLOCK);
    }
}
