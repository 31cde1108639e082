package io.github.personaldata.checker.injected;

import io.github.personaldata.checker.truth.Leak;
import io.github.personaldata.checker.truth.SiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several injections in one project at once: written, compiled, run and analysed. */
final class Batch {
    private static final Pattern SITE = Pattern.compile("// (LEAK|HARMLESS) (\\d+)$");
    private static final String POLICY =
            """
            version: 1
            operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            held: [name]
            purposes:
              order: {clause: "4.1", basis: contract, retention: P5Y}
            rules: {unannotated-personal-data: off, stale-declaration: off}
            models:
              sources:
            """;
    private static final String MASK =
            """
            package %s;

            /** Leaves nothing of a text but its length. */
            public final class Mask {
                @io.github.personaldata.Anonymizes
                public static String mask(String text) {
                    return "*".repeat(text.length());
                }
            }
            """;

    private final RealCode project;
    private final Path folder;
    private final Path compiledProject;
    private List<Injection> injections;

    /** In: the project and its class files, a folder that may be emptied, and injections. */
    Batch(RealCode project, Path compiledProject, Path folder, List<Injection> injections) {
        this.project = project;
        this.compiledProject = compiledProject;
        this.folder = folder;
        this.injections = List.copyOf(injections);
    }

    /** What runs showed: leaks by site as a whole, and each program's own. */
    record Truth(SortedSet<Leak> leaks, Map<Integer, SiteRun.Seen> byNumber) {}

    static int leakSite(int number) {
        return 2 * number;
    }

    static int twinSite(int number) {
        return 2 * number + 1;
    }

    List<Injection> injections() {
        return injections;
    }

    /** Writes and compiles, and leaves out what does not compile. */
    Batch compiled() throws IOException {
        Javac javac = new Javac(project.classPath(), SiteRun.lombok());
        while (true) {
            write();
            empty(folder.resolve("classes"));
            Set<Path> wrong = javac.compile(written(), folder.resolve("classes"), List.of(compiledProject))
                    .keySet();
            if (wrong.isEmpty()) {
                return this;
            }
            int before = injections.size();
            injections = injections.stream()
                    .filter(i -> !wrong.contains(sources().resolve(i.file())))
                    .filter(i -> i.insertion() == null
                            || !wrong.contains(sources().resolve(i.insertion().file())))
                    .toList();
            if (injections.size() == before) {
                throw new IllegalStateException("no injection is to blame for errors in " + wrong);
            }
        }
    }

    /** Runs all programs over their decisions with and without one datum changed. */
    Truth truth() throws IOException, InterruptedException {
        List<String> mains = injections.stream().map(Injection::mainClass).toList();
        Map<String, SiteRun.Seen> seen = new SiteRun(folder.resolve("run"), project.classPath())
                .run(List.of(folder.resolve("classes"), compiledProject), sites(), mains);
        SortedSet<Leak> leaks = new TreeSet<>();
        Map<Integer, SiteRun.Seen> byNumber = new LinkedHashMap<>();
        for (Injection injection : injections) {
            SiteRun.Seen one = seen.get(injection.mainClass());
            leaks.addAll(one.leaks());
            byNumber.put(injection.number(), one);
        }
        return new Truth(leaks, byNumber);
    }

    /** What the product finds at the sites, and its way there. */
    SortedMap<Leak, List<String>> analysed() throws IOException {
        List<Path> files = new ArrayList<>(written());
        Set<String> own = new LinkedHashSet<>();
        files.forEach(file -> own.add(below(sources(), file)));
        try (Stream<Path> all = Files.walk(project.sources())) {
            all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !own.contains(below(project.sources(), file)))
                    .sorted()
                    .forEach(files::add);
        }
        return new SiteRun(folder.resolve("run"), project.classPath())
                .analysed(sources(), files, folder.resolve("personal-data.yml"), sites());
    }

    private Path sources() {
        return folder.resolve("sources").toAbsolutePath();
    }

    private void write() throws IOException {
        empty(sources());
        Set<String> declared = new TreeSet<>();
        Map<String, TreeMap<Integer, List<String>>> edits = new TreeMap<>();
        for (Injection injection : injections) {
            put(injection.file(), injection.java());
            declared.add(injection.source().declared());
            Insertion insertion = injection.insertion();
            if (insertion != null) {
                edits.computeIfAbsent(insertion.file(), f -> new TreeMap<>())
                        .computeIfAbsent(insertion.before(), line -> new ArrayList<>())
                        .add(insertion.text());
            }
        }
        put(Injection.PACKAGE + "/Mask.java", MASK.formatted(Injection.PACKAGE));
        Files.writeString(folder.resolve("personal-data.yml"), POLICY + String.join("", declared));
        for (Map.Entry<String, TreeMap<Integer, List<String>>> edit : edits.entrySet()) {
            StringBuilder text = new StringBuilder();
            int number = 0;
            for (String line : Files.readAllLines(project.sources().resolve(edit.getKey()))) {
                edit.getValue().getOrDefault(++number, List.of()).forEach(text::append);
                text.append(line).append('\n');
            }
            put(edit.getKey(), text.toString());
        }
    }

    private void put(String file, String text) throws IOException {
        Path path = sources().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, Map<Integer, Integer>> sites() throws IOException {
        Map<String, Map<Integer, Integer>> sites = new TreeMap<>();
        for (Path file : written()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher site = SITE.matcher(lines.get(i));
                if (site.find()) {
                    int number = Integer.parseInt(site.group(2));
                    sites.computeIfAbsent(below(sources(), file), f -> new TreeMap<>())
                            .put(i + 1, site.group(1).equals("LEAK") ? leakSite(number) : twinSite(number));
                }
            }
        }
        return sites;
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
