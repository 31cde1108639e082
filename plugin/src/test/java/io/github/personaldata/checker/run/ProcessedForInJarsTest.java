package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code of jars says what it works for: each program is checked with such a library, and with the same library where nothing is said. */
final class ProcessedForInJarsTest {
    private static final List<String> LIBRARY = List.of(
            """
            package lib;
            import io.github.personaldata.ProcessedFor;
            import java.util.*;
            public class News {
                @ProcessedFor("news") public News() {}
                @ProcessedFor("news") public News(String to) {}
                @ProcessedFor("news") public void send(String to, String text) {}
                @ProcessedFor("news") public void send(List<String> to) {}
                @ProcessedFor("news") public void send(String... to) {}
                @ProcessedFor("news") public static String clean(String text) { return text.trim(); }
                public void other(String text) {}
            }
            """,
            """
            package lib;
            import io.github.personaldata.ProcessedFor;
            @ProcessedFor("news") public class Mailing {
                public void run(String text) {}
                @ProcessedFor("order") public void orders(String text) {}
                public static class Inner { public void run(String text) {} }
            }
            """,
            """
            package lib;
            import io.github.personaldata.ProcessedFor;
            @ProcessedFor("news") public interface Task<T> { void run(T data); }
            """,
            """
            package lib;
            import io.github.personaldata.ProcessedFor;
            public abstract class Job {
                @ProcessedFor("news") public abstract void each(String text);
                public void other(String text) {}
            }
            """);

    @TempDir
    private Path folder;

    static List<String[]> programs() {
        return List.of(
                new String[] {
                    "a method is called",
                    """
                    void run(News news, Order order, Reader reader) {
                        news.send(reader.email(), order.id());
                        news.other(order.phone());
                        news.send(order.phone(), order.id()); // USED Order.phone
                    }
                    """
                },
                new String[] {
                    "a static method, and a constructor",
                    """
                    Object run(Order order, Reader reader) {
                        News.clean(reader.email());
                        News.clean(order.phone()); // USED Order.phone
                        new News(reader.email());
                        return new News(order.phone()); // USED Order.phone
                    }
                    """
                },
                new String[] {
                    "texts in lists and arrays",
                    """
                    void run(News news, List<Order> orders, List<Reader> readers, Order order) {
                        news.send(readers.stream().map(Reader::email).toList());
                        news.send(orders.stream().map(Order::id).toList());
                        news.send(orders.stream().map(Order::phone).toList()); // USED Order.phone
                        news.send(order.id(), order.id(), order.phone()); // USED Order.phone
                    }
                    void filled(News news, Order order) {
                        List<String> all = new ArrayList<>();
                        all.add(order.phone());
                        news.send(all); // USED Order.phone
                    }
                    """
                },
                new String[] {
                    "a type, one within it, and a method that says it otherwise",
                    """
                    void run(Mailing mailing, Mailing.Inner inner, Order order) {
                        mailing.run(order.phone()); // USED Order.phone
                        inner.run(order.phone()); // USED Order.phone
                        mailing.orders(order.phone());
                    }
                    """
                },
                new String[] {
                    "a class of the program does what the jar declares",
                    """
                    static class Own implements Task<Order> {
                        public void run(Order order) {
                            Out.use(order.id());
                            Out.use(order.phone()); // USED Order.phone
                        }
                        void more(Order order) { Out.use(order.phone()); }
                    }
                    static class OwnJob extends Job {
                        public void each(String text) {} // USED Order.phone
                    }
                    void run(OwnJob job, Order order) { job.each(order.phone()); job.other(order.phone()); }
                    """
                },
                new String[] {
                    "references to the method, and functions",
                    """
                    void run(Mailing mailing, List<Order> orders, List<Reader> readers) {
                        readers.stream().map(Reader::email).forEach(mailing::run);
                        orders.stream().map(Order::phone).forEach(mailing::run); // USED Order.phone
                    }
                    void each(Mailing mailing, List<Order> orders) {
                        orders.forEach(order ->
                            mailing.run(order.phone())); // USED Order.phone
                    }
                    """
                },
                new String[] {
                    "what another method reads, through a field",
                    """
                    private String last;
                    void read(Order order) { last = order.phone(); }
                    void send(Mailing mailing) {
                        mailing.run(last); // USED Order.phone
                    }
                    """
                },
                new String[] {
                    "code of the program for the same purpose hands it on",
                    """
                    @ProcessedFor("news") void run(Mailing mailing, Order order) {
                        String phone = order.phone(); // HELD Order.phone
                        mailing.run(phone);
                    }
                    """
                },
                new String[] {
                    "code of the program for the data's own purpose hands it on",
                    """
                    @ProcessedFor("order") void run(Mailing mailing, Order order) {
                        mailing.run(order.phone()); // USED Order.phone
                    }
                    """
                },
                new String[] {
                    "anonymised before, and overwritten",
                    """
                    @Anonymizes static String hidden(String text) { return "***" + text.length(); }
                    void run(Mailing mailing, Order order) {
                        String text = order.phone();
                        mailing.run(hidden(text));
                        text = "none";
                        mailing.run(text);
                    }
                    """
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isToldExactlyOnTheLabelledLines(String name, String program) throws IOException, BadInput {
        String code = ProcessedForPrograms.CODE.replace("import java.util.*;", "import java.util.*; import lib.*;")
                + "class Shop {\n" + program + "}\n";
        assertThat(used(LIBRARY, code)).isEqualTo(labelled(code, "(USED|HELD)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isSilentWhereTheJarSaysNothing(String name, String program) throws IOException, BadInput {
        String code = ProcessedForPrograms.CODE.replace("import java.util.*;", "import java.util.*; import lib.*;")
                + "class Shop {\n" + program + "}\n";
        assertThat(used(plain(), code)).isEqualTo(labelled(code, "HELD"));
    }

    @Test
    void aPurposeThatACalledJarWorksForIsNotStale() throws IOException, BadInput {
        String code = "package p; class Shop { void run(lib.Mailing mailing) { mailing.run(\"hello\"); } }";
        assertThat(found(LIBRARY, code, "purposes: {news: {retention: P1Y}}\n")).isEmpty();
        assertThat(found(plain(), code, "purposes: {news: {retention: P1Y}}\n"))
                .containsExactly("personal-data.yml:2 stale-declaration");
    }

    private static List<String> plain() {
        return LIBRARY.stream()
                .map(text -> text.replaceAll("@ProcessedFor\\(\"\\w+\"\\) ", ""))
                .toList();
    }

    private Set<String> used(List<String> library, String code) throws IOException, BadInput {
        return found(library, code, "purposes: {order: {}, news: {}}\nrules: {stale-declaration: off}\n").stream()
                .filter(line -> line.contains("purpose-mismatch"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(List<String> library, String code, String policy) throws IOException, BadInput {
        Path jar = new JarProgram(folder, library).jar();
        Project project = new Project(folder).onClassPath(jar).source("p/P.java", code);
        return Project.found(project.policy("version: 1\n" + policy).alone().judged());
    }

    private static Set<String> labelled(String code, String word) {
        Set<String> lines = new TreeSet<>();
        List<String> all = code.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).matches(".*// " + word + " .*")) {
                lines.add(
                        "P.java:" + (i + 1) + " purpose-mismatch " + all.get(i).replaceAll(".*// \\w+ ", ""));
            }
        }
        return lines;
    }
}
