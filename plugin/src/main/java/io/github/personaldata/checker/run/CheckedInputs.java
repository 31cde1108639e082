package io.github.personaldata.checker.run;

import io.github.personaldata.checker.config.ApplicationConfiguration;
import io.github.personaldata.checker.policy.file.PolicyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check has read: its sources and those of the modules it depends on, their configuration files, and the policy files, each with its
 * digest. Goals that read what the check left tell by it whether that still holds. Not in it: the baseline, which changes no finding, and
 * the class path.
 */
final class CheckedInputs {
    /** Beside the reports. */
    static final String NAME = "inputs.txt";

    private static final String HEADER =
            "# What this check has read, by path from the repository root and SHA-256: other goals tell by it whether the results still hold.";
    private static final String SOURCES = "sources ";
    private static final String CONFIGURATION = "configuration ";
    private static final String FILE = "file ";
    private static final String NO_FILE = "no file ";

    private final Path root;
    private final Set<Path> sources = new TreeSet<>();
    private final Set<Path> configuration = new TreeSet<>();
    private final Map<Path, String> files = new TreeMap<>();
    private final Set<Path> absent = new TreeSet<>();

    private CheckedInputs(Path root) {
        this.root = root;
    }

    /** Those of a check that has just been done. */
    static CheckedInputs of(ModuleInput input, @Nullable PolicyFile policy) throws IOException {
        CheckedInputs inputs = new CheckedInputs(input.repositoryRoot());
        Sources own = input.module().sources();
        inputs.sources.addAll(own.roots());
        inputs.sources.addAll(own.testRoots());
        inputs.configuration.addAll(ApplicationConfiguration.folders(own.resourceRoots()));
        for (Module module : input.upstream()) {
            inputs.sources.addAll(module.sources().roots());
            inputs.configuration.addAll(
                    ApplicationConfiguration.folders(module.sources().resourceRoots()));
        }
        Folders.ofProject(input.module().basedir()).stream()
                .map(folder -> folder.resolve(PolicyLookup.NAME))
                .takeWhile(nearer -> !Files.exists(nearer))
                .forEach(inputs.absent::add);
        if (policy != null) {
            for (String file : policy.files()) {
                if (!file.startsWith("classpath:")) {
                    inputs.files.put(inputs.root.resolve(file), digest(inputs.root.resolve(file)));
                }
            }
        }
        inputs.found().forEach(file -> inputs.files.put(file, digest(file)));
        return inputs;
    }

    /** Files that a check would read now, without the policy files. */
    private Set<Path> found() throws IOException {
        Set<Path> found = new TreeSet<>(SourceFiles.java(List.copyOf(sources)));
        for (Path folder : configuration) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(ApplicationConfiguration::isRead).forEach(found::add);
                }
            }
        }
        return found;
    }

    void write(Path folder) throws IOException {
        StringJoiner lines = new StringJoiner("\n", HEADER + "\n", "\n");
        add(lines, SOURCES, sources);
        add(lines, CONFIGURATION, configuration);
        files.forEach((file, digest) -> lines.add(FILE + digest + " " + Folders.shown(root, file)));
        add(lines, NO_FILE, absent);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(NAME), lines.toString());
    }

    private void add(StringJoiner lines, String kind, Collection<Path> paths) {
        paths.forEach(path -> lines.add(kind + Folders.shown(root, path)));
    }

    /** Those that the last check left in the folder. */
    static CheckedInputs read(Path folder, Path root) throws IOException {
        CheckedInputs inputs = new CheckedInputs(root);
        for (String line : Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            if (line.startsWith(SOURCES)) {
                inputs.sources.add(root.resolve(line.substring(SOURCES.length())));
            } else if (line.startsWith(CONFIGURATION)) {
                inputs.configuration.add(root.resolve(line.substring(CONFIGURATION.length())));
            } else if (line.startsWith(NO_FILE)) {
                inputs.absent.add(root.resolve(line.substring(NO_FILE.length())));
            } else if (line.startsWith(FILE)) {
                String[] digestAndPath = line.substring(FILE.length()).split(" ", 2);
                inputs.files.put(root.resolve(digestAndPath[digestAndPath.length - 1]), digestAndPath[0]);
            }
        }
        return inputs;
    }

    /** Files that were changed, added or removed since, sorted, as they are shown. */
    List<String> changed() throws IOException {
        Set<Path> changed = new TreeSet<>(found());
        changed.removeAll(files.keySet());
        absent.stream().filter(Files::exists).forEach(changed::add);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!digest(file.getKey()).equals(file.getValue())) {
                changed.add(file.getKey());
            }
        }
        List<String> shown = new ArrayList<>();
        changed.forEach(file -> shown.add(Folders.shown(root, file)));
        return shown;
    }

    /** What cannot be read is a finding, or in the ledger; here it must only stay so. */
    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
