package io.github.personaldata.checker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house has one-way arrows: data goes from source over link and flow to policy and report, and nobody looks back. */
final class ArchitectureTest {
    private static final String ROOT = "io.github.personaldata.checker";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /**
     * What each area may use besides itself. A package belongs to the area with the longest name that it starts with; rooms may use the
     * vocabularies of earlier ones ({@code source.model}, {@code link.program}, {@code link.code}, {@code flow.result}), not their engines.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("yaml", Set.of()),
            entry("store", Set.of()),
            entry("ledger", Set.of()),
            entry("source.model", Set.of()),
            entry("cache", Set.of("store")),
            entry("source", Set.of("source.model", "store", "cache", "ledger")),
            entry("link.program", Set.of("source.model", "link.code", "ledger")),
            entry("link.code", Set.of("source.model", "link.program")),
            entry("link", Set.of("source.model", "link.program", "link.code", "store", "ledger")),
            entry("catalogue", Set.of("link.program", "store", "yaml", "ledger")),
            entry("flow.result", Set.of("link.program", "catalogue", "ledger")),
            entry("flow", Set.of("link.program", "link.code", "catalogue", "flow.result", "store", "ledger")),
            entry("config", Set.of("flow", "yaml", "ledger")),
            entry("policy", Set.of("link.program", "catalogue", "flow.result", "yaml", "ledger")),
            entry("baseline", Set.of("link.program", "flow.result", "policy", "yaml", "ledger")),
            entry("change", Set.of("flow.result", "policy", "yaml")),
            entry("report.quote", Set.of("flow.result", "policy")),
            entry("report.cause", Set.of("report.quote", "flow.result", "link.program", "policy")),
            entry("report.html", Set.of("report.quote")),
            entry(
                    "report",
                    Set.of(
                            "report.quote",
                            "report.cause",
                            "report.html",
                            "link.program",
                            "flow.result",
                            "policy",
                            "baseline",
                            "change",
                            "ledger")),
            entry(
                    "run",
                    Set.of(
                            "source.model",
                            "source",
                            "link.program",
                            "link.code",
                            "link",
                            "catalogue",
                            "flow.result",
                            "flow",
                            "config",
                            "policy",
                            "baseline",
                            "change",
                            "report",
                            "yaml",
                            "store",
                            "cache",
                            "ledger")),
            entry("maven", Set.of("run")));

    /** Where something stands: handed on from room to room. */
    private static final Set<String> POSITIONS = Set.of(ROOT + ".source.model.Position", ROOT + ".yaml.Place");

    @Test
    void everyPackageBelongsToAnArea() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct().filter(name -> area(name)
                        .isEmpty()))
                .as("packages that MAY_USE does not know")
                .isEmpty();
    }

    @Test
    void arrowsAreOneWay() {
        assertThat(dependencies().filter(ArchitectureTest::isAgainstTheArrows).map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.maven..,        maven..",
        "org.eclipse.aether..,      maven..",
        "org.codehaus.plexus..,     maven..",
        "javax.inject..,            maven..",
        "com.github.javaparser..,   source",
        "org.objectweb.asm..,       link.classfile..",
        "org.snakeyaml..,           yaml",
        "com.google.gson..,         report..",
    })
    void oneAreaKnowsEachLibrary(String library, String area) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + area)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void oneClassKnowsYaml() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> target(dependency).startsWith("org.snakeyaml.")))
                        .map(type -> type.getName().replaceFirst("\\$.*", ""))
                        .collect(Collectors.toSet()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.http\\..*|java\\.net\\.(Http)?URLConnection|java\\.net\\..*Socket.*"
                        + "|java\\.net\\.Inet.*|java\\.nio\\.channels\\..*(Socket|Datagram)Channel"
                        + "|javax\\.(net|naming)\\..*|java\\.rmi\\..*")
                .orShould()
                .callMethodWhere(describe(
                        "opens an address",
                        (JavaMethodCall call) -> call.getTargetOwner().getName().equals("java.net.URL")
                                && call.getTarget().getName().matches("open.*|getContent")))
                .check(CLASSES);
    }

    @Test
    void onlyTheGoalsReadTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".maven..")
                .should()
                .callMethodWhere(describe(
                        "reads the date",
                        (JavaMethodCall call) -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .check(CLASSES);
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> target(dependency).startsWith(ROOT + "."))
                .sorted(Comparator.comparing(Dependency::getDescription));
    }

    private static boolean isAgainstTheArrows(Dependency dependency) {
        String from = area(origin(dependency));
        String to = area(target(dependency));
        return !from.equals(to)
                && !MAY_USE.getOrDefault(from, Set.of()).contains(to)
                && !POSITIONS.contains(
                        dependency.getTargetClass().getBaseComponentType().getName());
    }

    private static String origin(Dependency dependency) {
        return dependency.getOriginClass().getPackageName();
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }

    /** The area of a package, empty when there is none. */
    private static String area(String packageName) {
        return MAY_USE.keySet().stream()
                .filter(area -> (packageName + ".").startsWith(ROOT + "." + area + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
