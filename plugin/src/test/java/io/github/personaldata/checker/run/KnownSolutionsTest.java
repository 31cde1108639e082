package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.solved.MarkedSolutions;
import io.github.personaldata.checker.flow.solved.SolutionStore;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an edit those methods are analysed again that it may matter to, and no others; what is found is what a first run finds. */
final class KnownSolutionsTest {
    private static final String LOG = "static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(\"x\");";

    private static final Map<String, String> PROGRAM = Map.of(
            "Customer",
            """
            package p; import io.github.personaldata.PersonalData;
            class Customer {
                @PersonalData(purpose = "order", category = "email") String email;
                String note;
                String getEmail() { return email; }
                String getNote() { return note; }
            }
            """,
            "Helper",
            """
            package p;
            class Helper {
                static String of(Customer c) { String got = c.getNote(); return got; }
                static String apart(Customer c) { return c.getNote() + c.getNote(); }
            }
            """,
            "Caller",
            """
            package p;
            class Caller { %s
                void tell(Customer c) { log.info(Helper.of(c)); }
                void tellApart(Customer c) { log.info(Helper.apart(c)); }
            }
            """
                    .formatted(LOG),
            "Apart",
            """
            package p;
            class Apart { %s
                void tell(Customer c) { log.info(c.getEmail()); }
            }
            """
                    .formatted(LOG),
            "Functions",
            """
            package p;
            class Functions { %s
                void each(java.util.List<Customer> all) { all.forEach(c -> log.info(c.getNote())); }
                void way(Customer c) { log.info(Way.PLAIN.read.apply(c)); }
            }
            """
                    .formatted(LOG),
            "Way",
            """
            package p;
            enum Way { PLAIN(c -> c.getNote());
                final java.util.function.Function<Customer, String> read;
                Way(java.util.function.Function<Customer, String> read) { this.read = read; }
            }
            """,
            "Port",
            "package p; interface Port { String told(Customer c); }\n",
            "Near",
            "package p; class Near implements Port { public String told(Customer c) { return c.note; } }\n",
            "Asked",
            """
            package p;
            class Asked { %s
                void ask(Port port, Customer c) { log.info(port.told(c)); }
            }
            """
                    .formatted(LOG));

    @TempDir
    private Path folder;

    private ClassFiles classes;
    private MarkedSolutions store;
    private FlowResult before;
    private int number;

    @BeforeEach
    void solve() {
        classes = ClassFiles.open(Analysis.classPath(project(PROGRAM).input()), 17);
        store = new MarkedSolutions("same");
        before = found(PROGRAM, store, UnaryOperator.identity());
        assertThat(before.flows()).hasSize(1);
    }

    @AfterEach
    void close() throws IOException {
        classes.close();
    }

    @Test
    void withoutAnEditNothingIsSolved() {
        assertThat(solvedAfter(PROGRAM)).isEmpty();
    }

    @Test
    void whatCallsAChangedMethodIsSolved() {
        Map<String, String> leak = edited("Helper", "got = c.getNote()", "got = c.getEmail()");
        assertThat(solvedAfter(leak)).containsExactly("p.Caller#tell", "p.Helper#of");
        assertThat(found(leak, SolutionStore.NONE, UnaryOperator.identity()).flows())
                .hasSize(2);
    }

    @Test
    void callersSeeNoChangeThatTheSummaryDoesNotSay() {
        assertThat(solvedAfter(edited("Helper", "got", "other"))).containsExactly("p.Helper#of");
    }

    @Test
    void linesAreNoMatter() {
        Map<String, String> moved = edited("Apart", "package", "\n\npackage");
        assertThat(solvedAfter(moved)).isEmpty();
        assertThat(found(moved, SolutionStore.NONE, UnaryOperator.identity())).isNotEqualTo(before);
    }

    @Test
    void whatMakesAndRunsAChangedFunctionIsSolved() {
        Map<String, String> leak = edited("Functions", "log.info(c.getNote())", "log.info(c.getEmail())");
        assertThat(solvedAfter(leak)).containsExactly("p.Functions#each", "p.Functions#lambda$each$0");
        assertThat(found(leak, SolutionStore.NONE, UnaryOperator.identity()).flows())
                .hasSize(2);
    }

    @Test
    void whatRunsTheFunctionOfAConstantIsSolved() {
        Map<String, String> leak = edited("Way", "c.getNote()", "c.getEmail()");
        assertThat(solvedAfter(leak)).contains("p.Functions#way").doesNotContain("p.Caller#tell");
        assertThat(found(leak, SolutionStore.NONE, UnaryOperator.identity()).flows())
                .hasSize(2);
    }

    @Test
    void whatAllAskOfConstantsIsSolvedForAll() {
        assertThatAllIsSolvedAfter(edited("Way", "c -> c.getNote()", "Customer::getEmail"), 2);
    }

    @Test
    void annotationsMatterToAll() {
        assertThatAllIsSolvedAfter(
                edited(
                        "Customer",
                        "String note",
                        "@PersonalData(purpose = \"order\", category = \"name\") String note"),
                6);
    }

    @Test
    void aNewClassMattersToAll() {
        Map<String, String> more = edited("Far", "", "");
        more.put("Far", "package p; class Far implements Port { public String told(Customer c) { return c.email; } }");
        assertThatAllIsSolvedAfter(more, 2);
    }

    @Test
    void aMovedMethodMattersToAll() {
        Map<String, String> moved = edited("Helper", "static String of", "static String was");
        moved.computeIfPresent(
                "Near",
                (name, text) -> text.replace("{ public", "{ static String of(Customer c) { return c.email; } public"));
        moved.computeIfPresent("Caller", (name, text) -> text.replace("Helper.of", "Near.of"));
        assertThatAllIsSolvedAfter(moved, 2);
    }

    @Test
    void whatIsNoSourceMattersToAll() {
        Set<String> known = new TreeSet<>();
        found(PROGRAM, store.marked().movedTo("else"), summary -> noted(summary, true, known));
        assertThat(known).isEmpty();
    }

    private void assertThatAllIsSolvedAfter(Map<String, String> program, int flows) {
        Set<String> known = new TreeSet<>();
        found(program, store.marked(), summary -> noted(summary, true, known));
        assertThat(known).isEmpty();
        solvedAfter(program);
        assertThat(found(program, SolutionStore.NONE, UnaryOperator.identity()).flows())
                .hasSize(flows);
    }

    /** What is solved in an edited program, of which the same must be found as without a store; then all of it is known. */
    private Set<String> solvedAfter(Map<String, String> program) {
        Set<String> solved = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        found(program, store.marked(), summary -> noted(summary, false, solved));
        FlowResult cold = found(program, SolutionStore.NONE, summary -> noted(summary, false, all));
        assertThat(all).containsAll(solved).hasSizeGreaterThan(10);
        MarkedSolutions copy = store.movedTo("same");
        assertThat(found(program, copy, UnaryOperator.identity())).isEqualTo(cold);
        Set<String> again = new TreeSet<>();
        assertThat(found(program, copy, UnaryOperator.identity())).isEqualTo(cold);
        found(program, copy.marked(), summary -> noted(summary, false, again));
        assertThat(again).isEmpty();
        return solved;
    }

    private static Summary noted(Summary summary, boolean marked, Set<String> methods) {
        if (MarkedSolutions.isMarked(summary) == marked) {
            methods.add(summary.method().toString().replaceAll("\\(.*", ""));
        }
        return summary;
    }

    private Map<String, String> edited(String file, String text, String other) {
        Map<String, String> edited = new TreeMap<>(PROGRAM);
        edited.computeIfPresent(file, (name, before) -> before.replace(text, other));
        assertThat(edited.equals(PROGRAM)).isEqualTo(text.equals(other));
        return edited;
    }

    private FlowResult found(Map<String, String> program, SolutionStore with, UnaryOperator<Summary> summaries) {
        return LinkedModule.of(project(program).input(), classes).flows(Budget.STANDARD, summaries, with);
    }

    private Project project(Map<String, String> program) {
        try {
            Project project = new Project(Files.createDirectories(folder.resolve("v" + number++)));
            program.forEach((name, text) -> project.source("p/" + name + ".java", text));
            return project.policy(FlowProgram.POLICY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
