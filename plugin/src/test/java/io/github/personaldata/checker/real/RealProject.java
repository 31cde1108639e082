package io.github.personaldata.checker.real;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.ClassPathEntry;
import io.github.personaldata.checker.run.Module;
import io.github.personaldata.checker.run.ModuleCheck;
import io.github.personaldata.checker.run.ModuleInput;
import io.github.personaldata.checker.run.Options;
import io.github.personaldata.checker.run.Selection;
import io.github.personaldata.checker.run.Sources;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A project that nobody here wrote, pinned by {@code src/real/<name>/pom.xml}, which unpacks its sources and writes down its class path.
 *
 * @param name of its folders under {@code src/real} and among the test resources under {@code real}
 * @param release the Java release it is written for
 * @param allRead whether all its findings were read; of others the list holds only leaks that were read in the source
 */
public record RealProject(String name, int release, boolean allRead) {
    static final List<RealProject> ALL = List.of(
            new RealProject("adyen", 8, true),
            new RealProject("keycloak-services", 17, false),
            new RealProject("simple-java-mail", 8, true));

    private static final Path PINNED = Path.of("target", "its").toAbsolutePath();
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "real").toAbsolutePath();

    /** The projects named by {@code -Dreal=<name>,<name>}, all of them with a plain {@code -Dreal}. */
    static List<RealProject> selected() {
        List<String> names = List.of(System.getProperty("real", "true").split(",", -1));
        return ALL.stream()
                .filter(p -> names.contains("true") || names.contains(p.name))
                .toList();
    }

    /** In: the name of one of them. */
    public static RealProject named(String name) {
        return ALL.stream()
                .filter(project -> project.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no real project is called " + name));
    }

    /** Sources as the pinned jars hold them. */
    public Path sources() {
        return PINNED.resolve(name).resolve("target").resolve("sources");
    }

    /** The committed findings, each with what a reader of the source thinks of it. */
    Path expected() {
        return EXPECTED.resolve(name).resolve("expected-findings.txt");
    }

    /** The committed policy file, which declares what is personal data there. */
    Path policy() {
        return EXPECTED.resolve(name).resolve("personal-data.yml");
    }

    /** Jars of all its dependencies. */
    public List<Path> classPath() throws IOException {
        Path written = sources().resolveSibling("class-path.txt");
        return Arrays.stream(Files.readString(written).strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    /** Takes it through source, link, flow and policy. */
    ModuleCheck.Judged judged(int threads) throws IOException, BadInput {
        if (!Files.isDirectory(sources())) {
            throw new IOException(sources() + " is missing; run this test with -Dreal, which prepares it");
        }
        Sources own = new Sources(
                List.of(sources()), List.of(), List.of(), null, StandardCharsets.UTF_8, release, List.of(), List.of());
        List<ClassPathEntry> entries = classPath().stream()
                .map(jar -> new ClassPathEntry(jar, "real:" + jar.getFileName(), "0", "compile"))
                .toList();
        Module module = new Module(
                name,
                "real:" + name,
                sources(),
                own,
                entries,
                List.of(),
                List.of(),
                sources().getParent());
        Options options = new Options(
                Selection.ALL,
                true,
                false,
                OptionalInt.empty(),
                threads,
                Locale.ENGLISH,
                LocalDate.of(2026, 11, 22),
                Set.of(),
                Integer.MAX_VALUE);
        return ModuleCheck.judge(
                new ModuleInput(module, List.of(), sources(), policy(), Path.of("none"), false, options, null));
    }
}
