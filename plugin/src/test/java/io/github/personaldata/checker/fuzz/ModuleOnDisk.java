package io.github.personaldata.checker.fuzz;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.Cache;
import io.github.personaldata.checker.run.ChangeInput;
import io.github.personaldata.checker.run.ClassPathEntry;
import io.github.personaldata.checker.run.Format;
import io.github.personaldata.checker.run.Module;
import io.github.personaldata.checker.run.ModuleCheck;
import io.github.personaldata.checker.run.ModuleInput;
import io.github.personaldata.checker.run.ModuleResult;
import io.github.personaldata.checker.run.Options;
import io.github.personaldata.checker.run.Selection;
import io.github.personaldata.checker.run.Sources;
import java.io.IOException;
import java.net.URI;
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
import org.jspecify.annotations.Nullable;

/** A module in a folder, checked as a build does. Its sources lie in {@code src}, its resources in {@code resources}. */
final class ModuleOnDisk {
    /** A class whose leak must be found whatever else is wrong; it depends on nothing. */
    static final String LEAK =
            """
            package held;
            class Held {
                @io.github.personaldata.PersonalData(purpose = "order") java.lang.String email;
                void leak() {
                    java.lang.System.out.println(email);
                }
            }
            """;

    /** How its finding is told by {@link #found}. */
    static final String LEAK_FOUND = "Held.java:5 personal-data-in-log Held.email";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path root;
    private final List<Path> libraries = new ArrayList<>();
    private @Nullable Path policy;
    private @Nullable ChangeInput change;

    /** In: an empty folder. */
    ModuleOnDisk(Path root) throws IOException {
        this.root = root.toAbsolutePath();
        Files.createDirectories(this.root.resolve("src"));
        Files.createDirectories(this.root.resolve("resources"));
        libraries.add(Path.of(URI.create(PersonalData.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString())));
    }

    Path root() {
        return root;
    }

    /** Writes a file. */
    ModuleOnDisk file(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** Writes a file. */
    ModuleOnDisk file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ModuleOnDisk library(Path jarOrFolder) {
        libraries.add(jarOrFolder);
        return this;
    }

    /** One of its files is the policy file. */
    ModuleOnDisk policy(String name) {
        policy = root.resolve(name);
        return this;
    }

    /** One of its files is the diff that led to the others. */
    ModuleOnDisk change(String name) {
        change = new ChangeInput(root.resolve(name), root.resolve("personal-data-register.json"));
        return this;
    }

    /** From sources to findings. */
    ModuleCheck.Judged judged() throws BadInput {
        return ModuleCheck.judge(input(Set.of()));
    }

    /** A whole check with all reports. */
    ModuleResult checked(Cache cache) throws BadInput {
        return new ModuleCheck(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), cache)
                .check(input(EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED))));
    }

    private ModuleInput input(Set<Format> formats) {
        Sources sources = new Sources(
                List.of(root.resolve("src")),
                List.of(),
                List.of(root.resolve("resources")),
                null,
                StandardCharsets.UTF_8,
                Runtime.version().feature(),
                List.of(),
                List.of());
        List<ClassPathEntry> classPath = libraries.stream()
                .map(path -> new ClassPathEntry(path, "test:" + path.getFileName(), "0", "compile"))
                .toList();
        Module module = new Module(
                "fuzzed", "test:fuzzed", root, sources, classPath, List.of(), List.of(), root.resolve("target"));
        Options options =
                new Options(Selection.ALL, true, false, OptionalInt.empty(), 1, Locale.ENGLISH, TODAY, formats, 20);
        Path baseline = root.resolve("personal-data-baseline.txt");
        return new ModuleInput(module, List.of(), root, policy, baseline, true, options, change);
    }

    /** Findings as {@code File.java:line rule element}. */
    static Set<String> found(ModuleCheck.Judged judged) {
        Set<String> found = new TreeSet<>();
        judged.result().findings().forEach(finding -> {
            String file = finding.file().substring(finding.file().lastIndexOf('/') + 1);
            String element =
                    finding.label() == null ? "" : " " + finding.label().element();
            found.add(file + ":" + finding.at().line() + " " + finding.rule().id() + element);
        });
        return found;
    }
}
