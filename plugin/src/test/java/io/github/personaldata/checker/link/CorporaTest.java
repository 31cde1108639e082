package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Link resolves code of others as javac does, and as its class files say where javac misses a type; what differs is left in {@code target/corpora}, the commonest cause first. */
@EnabledIfSystemProperty(named = "corpora", matches = ".+")
final class CorporaTest {
    /** Differences that are written down of each cause. */
    private static final int WRITTEN = 100;

    /** So large a corpus is not linked once for each of its jars. */
    private static final int SMALL = 10_000;

    @Test
    void aMissingJarLeavesCallsOpenButNoneWrongAndTellsOfEachWhatItNeeds() throws IOException {
        for (Corpus corpus : Corpus.selected()) {
            Agreement whole = corpus.run().compare(ignored -> {});
            if (whole.sites() > SMALL) {
                continue;
            }
            Map<JavacOracle.Site, String> wrongAnyway = whole.wrong();
            for (Map.Entry<Path, Hole> each : corpus.run().withHoles().entrySet()) {
                Hole hole = each.getValue();
                String what = corpus.name() + " without " + each.getKey().getFileName();
                System.out.printf(
                        Locale.ROOT,
                        "%s: %.2f %% as javac, %d open; %s%n",
                        what,
                        100 * hole.agreement().share(),
                        hole.agreement().unresolved(),
                        hole);
                Map<JavacOracle.Site, String> wrong = hole.agreement().wrong();
                wrong.keySet().removeAll(wrongAnyway.keySet());
                assertThat(wrong).as(what).isEmpty();
                assertThat(hole.untold()).as(what).isEmpty();
                assertThat(hole.ledger()).as(what).isEqualTo(hole.sitesByType());
                assertOfJar(hole.types(), each.getKey(), what);
            }
        }
    }

    /** A name that may as well be a member of a missing supertype is taken for one of the only unknown package that is imported; but once. */
    private static void assertOfJar(Set<String> types, Path jar, String what) throws IOException {
        Set<String> inJar = inJar(jar);
        Set<String> misnamed = new TreeSet<>(types);
        misnamed.removeAll(inJar);
        assertThat(misnamed).as(what).hasSizeLessThanOrEqualTo(1);
        assertThat(inJar.stream().map(CorporaTest::packageOf))
                .as(what)
                .containsAll(misnamed.stream().map(CorporaTest::packageOf).toList());
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /** Binary names of the classes of a jar. */
    private static Set<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void agreesWithJavac() throws IOException {
        List<Corpus> corpora = Corpus.selected();
        assertThat(corpora).as("named by -Dcorpora and readable by this JDK").isNotEmpty();
        Path folder = Files.createDirectories(Path.of("target", "corpora"));
        int sites = 0;
        int differences = 0;
        int unresolved = 0;
        int asked = 0;
        int amiss = 0;
        for (Corpus corpus : corpora) {
            AgreementRun.Both both;
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(corpus.name() + ".txt")))) {
                both = corpus.run().compareWithBoth(out::println);
                both.javac().tell(WRITTEN, out::println);
                both.bytecode().tell(WRITTEN, out::println);
            }
            Agreement agreement = both.javac();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d sites, %.2f %% as javac, %d open%n",
                    corpus.name(),
                    agreement.sites(),
                    100 * agreement.share(),
                    agreement.unresolved());
            System.out.println("    " + both.bytecode());
            asked += both.bytecode().sites();
            amiss += both.bytecode().wrong().size() + both.bytecode().lost().size();
            assertThat(agreement.share()).as(corpus.name()).isGreaterThanOrEqualTo(0.99);
            sites += agreement.sites();
            differences += agreement.differences().size();
            unresolved += agreement.unresolved();
        }
        System.out.printf(
                Locale.ROOT,
                "all: %,d sites, %.3f %% as javac, %.3f %% open%n",
                sites,
                100 - 100.0 * differences / sites,
                100.0 * unresolved / sites);
        assertThat(amiss).as("of %d by class files", asked).isLessThanOrEqualTo(asked / 50);
        assertThat((double) differences / sites).isLessThanOrEqualTo(0.005);
        assertThat((double) unresolved / sites).isLessThanOrEqualTo(0.003);
    }
}
