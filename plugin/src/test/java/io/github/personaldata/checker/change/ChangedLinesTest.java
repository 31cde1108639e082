package io.github.personaldata.checker.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.source.model.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A way of data, and what changes on it and beside it. */
final class ChangedLinesTest {
    private static final List<String> PAY =
            """
            class Orders {
                void pay(Customer c) {
                    String phone = c.phone();
                    int sum = 1;
                    log.info(
                            "paid {} {}", // no ; counts in here
                            sum,
                            phone);
                    sum++;
                    audit(sum);
                }
            }
            """
                    .lines()
                    .toList();

    private static Step step(String file, int line) {
        return new Step(file, new Position(line, 1), "");
    }

    /** Declared in line 4 of Customer, read in line 3, and out in line 5. */
    private static Flow way() {
        MethodId pay = new MethodId("Orders", "pay", List.of());
        Label label = new Label(
                "Customer",
                "phone",
                "phone",
                List.of(),
                Label.Origin.ANNOTATION,
                "",
                "Customer.java",
                new Position(4, 1),
                "");
        Sink sink = new Sink(SinkKind.LOG, pay, pay, "Orders.java", new Position(5, 13), "", null, List.of(), "named");
        return new Flow(
                label,
                pay,
                sink,
                List.of(step("Customer.java", 4), step("Orders.java", 3)),
                List.of(),
                false,
                List.of());
    }

    private static Touch touch(String diff) {
        Diff read = DiffReader.read("x.diff", diff.getBytes(StandardCharsets.UTF_8));
        RepositoryFiles files = path -> path.equals("Orders.java") ? PAY : List.of("a;", "b;", "c;", "d;", "e;");
        return new ChangedLines(read, files).of(new Disclosure(way(), "crm"));
    }

    private static String added(String file, int line) {
        return "--- a/" + file + "\n+++ b/" + file + "\n@@ -" + (line - 1) + ",0 +" + line + " @@\n+x\n";
    }

    /** Lines below that one are taken away. */
    private static String taken(String file, int line) {
        return "--- a/" + file + "\n+++ b/" + file + "\n@@ -" + (line + 1) + ",2 +" + line + ",0 @@\n-x\n-y\n";
    }

    @Test
    void statementsOnTheWay() {
        assertThat(touch(added("Orders.java", 3))).isEqualTo(Touch.ADDED);
        assertThat(touch(added("Orders.java", 5))).isEqualTo(Touch.ADDED);
        assertThat(touch(added("Customer.java", 4))).isEqualTo(Touch.ADDED);
    }

    @Test
    void aStatementHasSeveralLines() {
        for (int line = 5; line <= 8; line++) {
            assertThat(touch(added("Orders.java", line))).as("line %s", line).isEqualTo(Touch.ADDED);
        }
    }

    @Test
    void linesBesideItAreNoneOfIt() {
        for (int line : List.of(1, 4, 9, 10)) {
            assertThat(touch(added("Orders.java", line))).as("line %s", line).isEqualTo(Touch.NONE);
        }
        assertThat(touch(added("Elsewhere.java", 3))).isEqualTo(Touch.NONE);
    }

    @Test
    void whatWasTakenAwayRightThere() {
        assertThat(touch(taken("Orders.java", 2))).as("a guard above").isEqualTo(Touch.REMOVED);
        assertThat(touch(taken("Orders.java", 3))).as("a mask between").isEqualTo(Touch.REMOVED);
        assertThat(touch(taken("Orders.java", 6))).as("within the call").isEqualTo(Touch.REMOVED);
        assertThat(touch(taken("Customer.java", 3))).as("an annotation").isEqualTo(Touch.REMOVED);
        assertThat(touch(taken("Orders.java", 9))).isEqualTo(Touch.NONE);
        assertThat(touch(taken("Customer.java", 1))).isEqualTo(Touch.NONE);
    }

    @Test
    void allOfACopyIsNew() {
        assertThat(touch("diff --git a/A.java b/Orders.java\ncopy from A.java\ncopy to Orders.java\n"))
                .isEqualTo(Touch.ADDED);
        assertThat(touch("diff --git a/A.java b/Orders.java\nrename from A.java\nrename to Orders.java\n"))
                .isEqualTo(Touch.NONE);
    }
}
