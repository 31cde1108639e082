package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.config.ApplicationConfiguration;
import io.github.personaldata.checker.report.RegisterReport;
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.store.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a check has read: its sources and those of the modules it depends on, their configuration files, {@code lombok.config}, and the policy
 * files, each with its digest; and the results that it has left, with theirs. Goals that read what the check left tell by it whether that still
 * holds and is whole. Not in it: the baseline, which changes no finding, and, as a known limit, the class path.
 */
final class CheckedInputs {
    /** Beside the reports. */
    static final String NAME = "inputs.txt";

    private static final String HEADER =
            "# What this check has read, by path from the repository root and SHA-256, and what it has left: other goals tell by it whether the results still hold.";
    private static final String SOURCES = "sources ";
    private static final String CONFIGURATION = "configuration ";
    private static final String FILE = "file ";
    private static final String NO_FILE = "no file ";
    private static final String RESULT = "result ";
    private static final List<String> RESULTS = List.of(ReportFormat.JSON.fileName(), RegisterReport.JSON);
    private static final String SEAL = "of all above ";

    private final Path root;
    private final FileHashes hashes;
    private final Set<Path> sources = new TreeSet<>();
    private final Set<Path> configuration = new TreeSet<>();
    private final Map<Path, String> files = new TreeMap<>();
    private final Set<Path> absent = new TreeSet<>();
    private final Map<String, String> results = new TreeMap<>();

    private CheckedInputs(Path root, FileHashes hashes) {
        this.root = root;
        this.hashes = hashes;
    }

    /**
     * Those of a check.
     *
     * @param policyFiles names of the policy files that it reads
     */
    static CheckedInputs of(ModuleInput input, List<String> policyFiles, FileHashes hashes) throws IOException {
        CheckedInputs inputs = new CheckedInputs(input.repositoryRoot(), hashes);
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
        for (String file : policyFiles) {
            if (!file.startsWith("classpath:")) {
                inputs.files.put(inputs.root.resolve(file), hashes.of(inputs.root.resolve(file)));
            }
        }
        LombokFiles lombok = LombokFiles.read(input.module().basedir(), inputs.root);
        lombok.files().forEach(file -> inputs.files.put(file, hashes.of(file)));
        inputs.absent.addAll(lombok.absent());
        inputs.found().forEach(file -> inputs.files.put(file, hashes.of(file)));
        return inputs;
    }

    /** Files that a check would read now, without the policy files. */
    private Set<Path> found() throws IOException {
        Set<Path> found = new TreeSet<>(SourceFiles.java(List.copyOf(sources)));
        for (Path folder : configuration) {
            found.addAll(ApplicationConfiguration.files(folder));
        }
        return found;
    }

    /** Leaves them beside the reports, which are written. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> all = new ArrayList<>(lines());
        all.addAll(results(folder));
        return Files.writeString(folder.resolve(NAME), withSeal(all));
    }

    private static List<String> results(Path folder) throws IOException {
        List<String> results = new ArrayList<>();
        for (String name : RESULTS) {
            if (Files.exists(folder.resolve(name))) {
                results.add(RESULT + digest(folder.resolve(name)) + " " + name);
            }
        }
        return results;
    }

    private static String digest(Path file) throws IOException {
        return ContentHash.of(Files.readAllBytes(file));
    }

    /** What was read, without what was left. */
    String text() {
        return withSeal(lines());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, SOURCES, sources);
        add(lines, CONFIGURATION, configuration);
        files.forEach((file, digest) -> lines.add(FILE + digest + " " + Folders.shown(root, file)));
        add(lines, NO_FILE, absent);
        return lines;
    }

    /** A line that is lost would let changes of its file pass. */
    private static String withSeal(List<String> lines) {
        String seal = SEAL + new ContentHash().add(lines).hex();
        return HEADER + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining()) + seal + "\n";
    }

    /** Leaves in a folder, beside the merged reports, what the checks of several modules have read. */
    static void writeJoined(List<Path> folders, Path merged) throws IOException {
        Set<String> all = new LinkedHashSet<>();
        for (Path folder : folders) {
            all.addAll(lines(folder));
        }
        all.removeIf(line -> line.startsWith(RESULT));
        all.addAll(results(merged));
        Files.writeString(merged.resolve(NAME), withSeal(List.copyOf(all)));
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> all = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
        List<String> lines = all.size() < 2 ? List.of() : all.subList(1, all.size() - 1);
        if (!String.join("\n", all).concat("\n").equals(withSeal(lines))) {
            throw new IOException(NAME + " is not as a check of this version has left it");
        }
        return lines;
    }

    private void add(List<String> lines, String kind, Collection<Path> paths) {
        paths.forEach(path -> lines.add(kind + Folders.shown(root, path)));
    }

    /**
     * Those that the last check left in the folder.
     *
     * @param hashes of the files as they are now
     * @throws IOException when they cannot be read, or are not as the check has left them
     */
    static CheckedInputs read(Path folder, Path root, FileHashes hashes) throws IOException {
        CheckedInputs inputs = new CheckedInputs(root, hashes);
        for (String line : lines(folder)) {
            if (line.startsWith(SOURCES)) {
                inputs.sources.add(root.resolve(line.substring(SOURCES.length())));
            } else if (line.startsWith(CONFIGURATION)) {
                inputs.configuration.add(root.resolve(line.substring(CONFIGURATION.length())));
            } else if (line.startsWith(NO_FILE)) {
                inputs.absent.add(root.resolve(line.substring(NO_FILE.length())));
            } else if (line.startsWith(FILE)) {
                String[] digestAndPath = line.substring(FILE.length()).split(" ", 2);
                inputs.files.put(root.resolve(digestAndPath[digestAndPath.length - 1]), digestAndPath[0]);
            } else if (line.startsWith(RESULT)) {
                String[] digestAndName = line.substring(RESULT.length()).split(" ", 2);
                inputs.results.put(digestAndName[digestAndName.length - 1], digestAndName[0]);
            }
        }
        return inputs;
    }

    /**
     * Holds a result against what the check has left: where a finding is missing in it, the rest still reads well.
     *
     * @throws IOException when it is another
     */
    void compare(Path result) throws IOException {
        if (!digest(result).equals(results.get(String.valueOf(result.getFileName())))) {
            throw new IOException("it is not as the check has left it");
        }
    }

    /** Files that were changed, added or removed since, sorted, as they are shown. */
    List<String> changed() throws IOException {
        Set<Path> changed = new TreeSet<>(found());
        changed.removeAll(files.keySet());
        absent.stream().filter(Files::exists).forEach(changed::add);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!hashes.of(file.getKey()).equals(file.getValue())) {
                changed.add(file.getKey());
            }
        }
        List<String> shown = new ArrayList<>();
        changed.forEach(file -> shown.add(Folders.shown(root, file)));
        return shown;
    }
}
