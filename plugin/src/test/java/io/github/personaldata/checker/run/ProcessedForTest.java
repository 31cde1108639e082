package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that works for a purpose uses data that is held for others. */
final class ProcessedForTest {
    private static final Pattern USED = Pattern.compile("// USED (\\w+\\.\\w+)");
    private static final String POLICY =
            """
            version: 1
            purposes: {order: {}, news: {}}
            own: {hosts: [own.example]}
            """;

    @TempDir
    private Path folder;

    static List<String[]> programs() {
        return Stream.concat(ProcessedForPrograms.programs().stream(), ProcessedDataPrograms.programs().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isToldExactlyOnTheLabelledLines(String name, String program) throws BadInput {
        String code = ProcessedForPrograms.CODE + program;
        assertThat(used(project(code).judged())).isEqualTo(labelled(code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isToldInLargeMethodsToo(String name, String program) throws BadInput {
        String code = ProcessedForPrograms.CODE + program;
        assertThat(used(project(code).judged(new Budget(0, Budget.STANDARD.flat()))))
                .containsAll(labelled(code));
    }

    @Test
    void saysWhatIsUsedWhereAndHowItCame() throws BadInput {
        List<Finding> findings = project(
                        ProcessedForPrograms.CODE
                                + """
                        class News {
                            @ProcessedFor("news")
                            void send(String text) { Out.use(text); }
                        }
                        class Orders {
                            void run(News news, Order order) {
                                String phone = order.phone();
                                news.send(phone);
                            }
                        }
                        """)
                .judged()
                .result()
                .findings();
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.arguments())
                .isEqualTo(new Finding.Arguments("Order.phone", "", "phone", "order", "News.send", "news"));
        assertThat(finding.identity())
                .isEqualTo("purpose-mismatch|p.Order.phone||p.News#send(java.lang.String)"
                        + "|p.News#send(java.lang.String)|p.Orders#run(p.News,p.Order)");
        assertThat(finding.flow()).isNotNull();
        assertThat(finding.flow().path()).extracting(step -> step.at().line()).containsExactly(7, 17, 18, 13);
    }

    @Test
    void aModuleIsToldOfItsDataInCodeThatItDependsOn() throws BadInput {
        Reactor reactor = new Reactor(folder)
                .module("news")
                .module("orders", "news")
                .file("personal-data.yml", POLICY)
                .file(
                        "news/src/p/News.java",
                        """
                        package p;
                        import io.github.personaldata.ProcessedFor;
                        @ProcessedFor("news") public class News {
                            public void send(String text) {}
                        }
                        """)
                .file(
                        "orders/src/p/Orders.java",
                        """
                        package p;
                        import io.github.personaldata.PersonalData;
                        public class Orders {
                            @PersonalData(purpose = "order") String phone;
                            void run(News news) { news.send(phone); }
                        }
                        """);
        assertThat(headlines(reactor.checked("news"))).isEmpty();
        String told =
                "news/src/p/News.java:[4,17] Orders.phone, held for order, is used by News.send, which works for news";
        assertThat(headlines(reactor.checked("orders"))).containsExactly(told + " (purpose-mismatch)");
        assertThat(headlines(reactor.mergedAll())).containsExactly(told + " (purpose-mismatch)");
        assertThat(headlines(reactor.checkedAsOne("shop"))).containsExactly(told + " (purpose-mismatch)");
    }

    private static List<String> headlines(ModuleResult result) {
        return result.blocks().stream()
                .filter(block -> block.severity() == ConsoleBlock.Severity.ERROR)
                .map(block -> block.text().lines().findFirst().orElse(""))
                .filter(line -> line.contains("purpose-mismatch"))
                .toList();
    }

    private Project project(String code) {
        return new Project(folder).source("p/P.java", code).policy(POLICY);
    }

    private static TreeSet<String> labelled(String code) {
        TreeSet<String> labelled = new TreeSet<>();
        String[] lines = code.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher label = USED.matcher(lines[i]);
            if (label.find()) {
                labelled.add((i + 1) + " " + label.group(1));
            }
        }
        return labelled;
    }

    private static TreeSet<String> used(ModuleCheck.Judged judged) {
        TreeSet<String> used = new TreeSet<>();
        for (Finding finding : judged.result().findings()) {
            if (finding.rule() == RuleId.PURPOSE_MISMATCH) {
                used.add(finding.at().line() + " " + finding.arguments().element());
            }
        }
        return used;
    }
}
