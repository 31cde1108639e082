package io.github.personaldata.checker.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a change does to the check by baselines, POMs and options: files in which every line or element counts by itself. */
final class BuildGatesTest {
    private final TwoStates states = new TwoStates();

    private TwoStates change(String path, @Nullable String before, @Nullable String after) {
        return states.change(path, before, after);
    }

    private List<String> seen(String... included) {
        return states.seen(included);
    }

    @Test
    void entriesOfABaseline() {
        String entry = "personal-data-in-log | kz.Customer.phone | by: a#b() | in: c#d() | read in: e#f()";
        change(
                "personal-data-baseline.txt",
                "# head\n" + entry + "\n",
                "# other\nx | y\n" + entry + " | reason: old\n");
        change("shop/known.txt", entry + "\n", "");
        assertThat(seen()).containsExactly("personal-data-baseline.txt:2 added baseline x | y");
    }

    @Test
    void fieldsOfABaselineInAnyOrder() {
        String entry = "personal-data-in-log | kz.Customer.phone | by: a#b() | accepted by: Aida | reason: old"
                + " | in: c#d() | read in: e#f()";
        change("shop/known.txt", entry + "\n", entry.replace("old", "new").replace("Aida", "Marat") + "\n");
        change("personal-data-baseline.txt", entry + "\n", entry.replace("c#d()", "x#y()") + "\n");
        assertThat(seen())
                .containsExactly("personal-data-baseline.txt:1 added baseline"
                        + " personal-data-in-log | kz.Customer.phone | by: a#b() | in: x#y() | read in: e#f()");
    }

    @Test
    void barsInTextsOfABaseline() {
        String head = "undeclared-third-party | kz.Customer.phone | to: ";
        change(
                "shop/known.txt",
                head + "a | reason: see \\| in: c | by: b\n",
                head + "a | reason: as \\| in: d \\\\ | by: b\n");
        change(
                "personal-data-baseline.txt",
                head + "a \\| reason: x | by: b\n" + head + "a | reason: C:\\\\| by: b\n",
                head + "a \\| reason: y | by: b\n" + head + "a | reason: C:\\\\| by: c\n");
        assertThat(seen())
                .containsExactly(
                        "personal-data-baseline.txt:1 added baseline " + head + "a \\| reason: y | by: b",
                        "personal-data-baseline.txt:2 added baseline " + head + "a | by: c");
    }

    private static final String POM =
            """
            <?xml version="1.0"?>
            <project>
              <properties><checker>1.0</checker><other>1</other></properties>
              <build><plugins>
                <plugin>
                  <artifactId>maven-jar-plugin</artifactId>
                  <version>3</version>
                </plugin>
                <plugin>
                  <groupId>io.github.personaldata</groupId>
                  <artifactId>personal-data-maven-plugin</artifactId>
                  <version>${checker}</version>
                  <configuration><consoleLimit>5</consoleLimit></configuration>
                </plugin>
              </plugins></build>
            </project>
            """;

    @Test
    void thePluginInPoms() {
        change(
                "pom.xml",
                POM,
                POM.replace(
                                "<checker>1.0",
                                "<personal-data.failOnViolation>false</personal-data.failOnViolation><checker>0.9")
                        .replace("<other>1", "<other>2")
                        .replace("<version>3", "<version>4")
                        .replace(
                                "<consoleLimit>5</consoleLimit>",
                                "<!-- <skip>no</skip> -->\n<excludes>\n<exclude>**</exclude></excludes>"));
        assertThat(seen())
                .containsExactly(
                        "pom.xml:3 added property personal-data.failOnViolation: false",
                        "pom.xml:3 changed property checker: 0.9 (checker: 1.0)",
                        "pom.xml:13 removed plugin consoleLimit: 5",
                        "pom.xml:15 added plugin exclude: **");
    }

    @Test
    void aPluginThatIsMovedIntoAProfile() {
        change(
                "pom.xml",
                POM,
                POM.replace("<build>", "<profiles><profile><build>")
                        .replace("</build>", "</build></profile></profiles>"));
        assertThat(seen())
                .containsExactly(
                        "pom.xml:10 removed plugin-goals groupId: io.github.personaldata",
                        "pom.xml:11 removed plugin-goals artifactId: personal-data-maven-plugin",
                        "pom.xml:12 added plugin version: ${checker}",
                        "pom.xml:12 removed plugin version: ${checker}",
                        "pom.xml:13 added plugin consoleLimit: 5",
                        "pom.xml:13 removed plugin consoleLimit: 5");
    }

    @Test
    void aPluginThatIsBoundToNoPhase() {
        String bound = POM.replace(
                "<configuration>",
                "<executions><execution><goals><goal>check</goal></goals></execution></executions><configuration>");
        change("pom.xml", POM, bound);
        assertThat(seen()).isEmpty();
        states.diff.setLength(0);
        change("pom.xml", bound, bound.replace("<goals>", "<phase>none</phase><goals>"));
        assertThat(seen()).containsExactly("pom.xml:13 added plugin phase: none");
        states.diff.setLength(0);
        change("pom.xml", bound, bound.replace(">check<", ">help<"));
        assertThat(seen()).containsExactly("pom.xml:13 changed plugin-goals goal: help (goal: check)");
    }

    @Test
    void aPluginThatIsCommentedOut() {
        change("shop/pom.xml", POM, POM.replace("<build>", "<!-- <build>").replace("</build>", "</build> -->"));
        assertThat(seen())
                .contains("shop/pom.xml:11 removed plugin-goals artifactId: personal-data-maven-plugin")
                .contains("shop/pom.xml:3 removed property checker: 1.0");
    }

    @Test
    void optionsOfMavenAndLombok() {
        change(".mvn/maven.config", "-T4\n", "-T4\n-Dpersonal-data.skip\n");
        change("shop/.mvn/jvm.config", null, "-Dpersonal-data.failOnViolation=false\n");
        change("shop/lombok.config", "# x\nlombok.toString.onlyExplicitlyIncluded = true\n", "# y\n");
        change("maven.config", null, "no folder of Maven's\n");
        assertThat(seen())
                .containsExactly(
                        ".mvn/maven.config:2 added maven -Dpersonal-data.skip",
                        "shop/.mvn/jvm.config:1 added maven -Dpersonal-data.failOnViolation=false",
                        "shop/lombok.config:2 removed lombok lombok.toString.onlyExplicitlyIncluded = true");
    }
}
