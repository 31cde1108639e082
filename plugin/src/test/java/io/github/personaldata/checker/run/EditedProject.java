package io.github.personaldata.checker.run;

import java.io.IOException;
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
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project of two modules on disk, in one of many states: {@code core} and {@code shop}, which depends on it.
 *
 * @param files texts by path below the root
 */
record EditedProject(Path root, Map<String, String> files, Path library, LocalDate date, Locale locale) {
    private static final List<String> OWNED =
            List.of("core", "shop", "personal-data.yml", "shared.yml", "lombok.config", "shared.diff", "pom.xml");

    EditedProject {
        files = new TreeMap<>(files);
    }

    EditedProject with(Map<String, String> changed) {
        return new EditedProject(root, changed, library, date, locale);
    }

    /** With a text put for another in a file; an empty one makes the file. */
    EditedProject with(String file, String text, String other) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.merge(file, other, (before, given) -> before.replace(text, given));
        return with(changed);
    }

    /** Makes the disk be as this says. */
    void write() throws IOException {
        for (String top : OWNED) {
            Path start = root.resolve(top);
            if (Files.exists(start)) {
                try (Stream<Path> all = Files.walk(start)) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        String name = root.relativize(file).toString().replace('\\', '/');
                        if (!files.containsKey(name) && !name.contains("/target/")) {
                            Files.delete(file);
                        }
                    }
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
            }
        }
    }

    /** Checks both modules: all that is printed and left, as text. */
    String checked(Cache cache, int threads) throws IOException {
        StringBuilder all = new StringBuilder();
        Module core = module("core", List.of());
        all.append(checked(core, List.of(), cache, threads));
        all.append(checked(module("shop", List.of("test:core")), List.of(core), cache, threads));
        return all.toString();
    }

    private String checked(Module module, List<Module> upstream, Cache cache, int threads) throws IOException {
        Path output = module.outputDirectory();
        for (String left : left(output)) {
            Files.delete(output.resolve(left));
        }
        ModuleInput input = new ModuleInput(
                module,
                upstream,
                root,
                root.resolve("personal-data.yml"),
                root.resolve(module.name() + "/personal-data-baseline.txt"),
                false,
                new Options(
                        Selection.ALL,
                        true,
                        false,
                        OptionalInt.empty(),
                        threads,
                        locale,
                        date,
                        EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED)),
                        20),
                change(module));
        StringBuilder all = new StringBuilder();
        try {
            all.append(new ModuleCheck(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), cache).check(input));
        } catch (BadInput e) {
            all.append(e.getMessage());
        }
        for (String left : left(output)) {
            all.append("\n=== ").append(left).append('\n').append(Files.readString(output.resolve(left)));
        }
        return all.append('\n').toString();
    }

    /** Where there is a file with a diff. */
    private @Nullable ChangeInput change(Module module) {
        Path register = root.resolve(module.name() + "/personal-data-register.json");
        return files.containsKey("shared.diff") ? new ChangeInput(root.resolve("shared.diff"), register) : null;
    }

    private static List<String> left(Path output) throws IOException {
        if (!Files.exists(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Module module(String name, List<String> dependsOn) {
        Path folder = root.resolve(name);
        List<ClassPathEntry> classPath = new ArrayList<>();
        for (Path entry : List.of(library, annotations())) {
            classPath.add(new ClassPathEntry(entry, "test:" + entry.getFileName(), "0", "compile"));
        }
        Sources sources = new Sources(
                List.of(folder.resolve("src")),
                List.of(),
                List.of(folder.resolve("resources")),
                null,
                StandardCharsets.UTF_8,
                17,
                List.of(),
                List.of());
        return new Module(
                name, "test:" + name, folder, sources, classPath, dependsOn, List.of(), folder.resolve("target"));
    }

    private static Path annotations() {
        return Path.of(java.net.URI.create(io.github.personaldata.PersonalData.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
