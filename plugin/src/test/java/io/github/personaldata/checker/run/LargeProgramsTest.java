package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Code that is large in one dimension is analysed in full, and soon. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LargeProgramsTest {
    private static final String HEAD =
            """
            package shop;
            import io.github.personaldata.PersonalData;
            import java.util.function.*;
            class Customer {
                @PersonalData(purpose = "order") String email;
                String id;
                static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("c");
            }
            """;

    @TempDir
    private Path folder;

    private static String repeated(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    /** The lines of the program that log the address; labelled {@code // LEAK}. */
    private void finds(String program) throws BadInput {
        String text = HEAD + program;
        String[] lines = text.split("\n", -1);
        String[] expected = IntStream.range(0, lines.length)
                .filter(i -> lines[i].endsWith("// LEAK"))
                .mapToObj(i -> "Large.java:" + (i + 1) + " personal-data-in-log Customer.email")
                .sorted()
                .toArray(String[]::new);
        assertThat(Project.found(
                        new Project(folder).source("shop/Large.java", text).judged()))
                .containsExactly(expected);
    }

    @Test
    void threeThousandStatements() throws BadInput {
        finds("class Large { void m(Customer c) {\nString s0 = c.email; String t0 = c.id;\n"
                + repeated(
                        3_000, i -> "String s%2$d = s%1$d.trim(); String t%2$d = t%1$d.trim();\n".formatted(i, i + 1))
                + "Customer.log.info(t3000);\nCustomer.log.info(s3000); // LEAK\n}}\n");
    }

    @Test
    void aThousandBranches() throws BadInput {
        finds("class Large { void m(Customer c, int n) {\nString s = \"\"; String t = \"\";\n"
                + repeated(1_000, i -> "if (n == %1$d) { s = s + c.email; t = t + c.id; }\n".formatted(i))
                + "Customer.log.info(t);\nCustomer.log.info(s); // LEAK\n}}\n");
    }

    @Test
    void aChainOfTwoHundredClasses() throws BadInput {
        finds(repeated(
                        200,
                        i ->
                                ("class C%1$d { C%2$d next; String send(String s, String t) { return next.send(t, s + \"%1$d\"); } }\n")
                                        .formatted(i, i + 1))
                + "class C200 { String send(String s, String t) {\nCustomer.log.info(t);\nCustomer.log.info(s); // LEAK\nreturn t; } }\n"
                + "class Large { void m(Customer c, C0 first) { Customer.log.info(first.send(c.email, c.id)); } }\n");
    }

    @Test
    void mutualRecursionOfFiftyMethods() throws BadInput {
        finds(
                "class Large {\n"
                        + repeated(
                                50,
                                i ->
                                        "String f%1$d(String s, int n) { return n == 0 ? s : \"%1$d\" + f%2$d(s + n, n - 1) + f%3$d(s, n - 2); }\n"
                                                .formatted(i, (i + 1) % 50, (i + 17) % 50))
                        + "void m(Customer c) {\nCustomer.log.info(f0(c.id, 9));\nCustomer.log.info(f0(c.email, 9)); // LEAK\n}}\n");
    }

    @Test
    void recursionThatBuildsAText() throws BadInput {
        finds(
                """
                class Large {
                    String f(String s, int n) { return n == 0 ? s : "*" + f(s, n - 1); }
                    String g(String s, int n) { return n == 0 ? s : g("*" + s + n, n - 1); }
                    String h(String s, int n) { return n == 0 ? "" : k(s + n, n - 1) + s; }
                    String k(String s, int n) { return h("-" + s, n / 2); }
                    void m(Customer c) {
                        Customer.log.info(f(c.id, 3) + g(c.id, 3) + h(c.id, 3));
                        Customer.log.info(f(c.email, 3)); // LEAK
                        Customer.log.info(g(c.email, 3)); // LEAK
                        Customer.log.info(h(c.email, 3)); // LEAK
                    }
                }
                """);
    }

    @Test
    void recursionOverMapsOfItself() throws BadInput {
        finds(
                """
                class Large {
                    private static final java.util.Map<Object, Large> known = new java.util.HashMap<>();
                    Object key; String name; String id; java.util.Map<String, Object> parts;
                    Object find(Customer c, java.util.Set<Object> seen) {
                        if (seen.contains(key)) { return null; }
                        Object found = parts.get(c.id);
                        seen.add(key);
                        for (Object part : parts.values()) {
                            Large child = known.get(part);
                            if (child == null) { continue; }
                            Object below = child.find(c, seen);
                            if (below != null) { return below; }
                        }
                        return found;
                    }
                    void m(Customer c, Large other, java.util.Set<Object> seen) {
                        Customer.log.info(id);
                        name = c.email;
                        known.put(c.id, this);
                        find(c, seen);
                        Customer.log.info(name); // LEAK
                    }
                }
                """);
    }

    @Test
    void fiveHundredFields() throws BadInput {
        finds("class Large {\n" + repeated(500, i -> "String f%d;\n".formatted(i)) + "void fill(Customer c) {\n"
                + repeated(250, i -> "f%d = c.email; f%d = c.id;\n".formatted(2 * i, 2 * i + 1))
                + "}\nvoid show() {\n"
                + repeated(250, i -> "Customer.log.info(f%d); // LEAK\nCustomer.log.info(f%d);\n"
                        .formatted(2 * i, 2 * i + 1))
                + "}}\n");
    }

    @Test
    void largeMethodsThatCallMethodsWithLargeSummaries() throws BadInput {
        String copied = repeated(80, i -> "to.f%1$d = f%1$d; ".formatted(i));
        finds(
                "class Form {\n" + repeated(80, i -> "String f%d;\n".formatted(i))
                        + "static void put(Form to, String s) {\nto.f0 = s;\n"
                        + repeated(79, i -> "to.f%1$d = \"%1$d\";\n".formatted(i + 1))
                        + "}\nForm copy() { Form to = new Form(); " + copied + "return to; }\n"
                        + "void fill(Form to, java.util.List<String> firsts, java.util.List<String> seconds) { "
                        + copied
                        + "firsts.add(f0); seconds.add(f1); }\n"
                        + "void print(Form to) {\n" + copied
                        + "Customer.log.info(f1);\nCustomer.log.info(f0); // LEAK\n}\n"
                        + "void check(Form to) { " + copied + "throw new Failed(f0); } }\n"
                        + "class Failed extends RuntimeException { final String text; Failed(String text) { this.text = text; } }\n"
                        + "class Large { void m(Customer c, int n) {\n" + repeated(6_000, i -> "n++;\n")
                        + """
                Form a = new Form();
                Form.put(a, c.email);
                Customer.log.info(a.f1);
                Customer.log.info(a.f0); // LEAK
                Form b = a.copy();
                Customer.log.info(b.f1);
                Customer.log.info(b.f0); // LEAK
                var firsts = new java.util.ArrayList<String>();
                var seconds = new java.util.ArrayList<String>();
                a.fill(b, firsts, seconds);
                Customer.log.info(seconds.get(0));
                Customer.log.info(firsts.get(0)); // LEAK
                a.print(b);
                try {
                    a.check(b);
                } catch (Failed e) {
                    Customer.log.info(e.text); // LEAK
                }
                }}
                """);
    }

    @Test
    void aThousandCases() throws BadInput {
        finds("class Large { String m(Customer c, int n) {\nString s;\nswitch (n) {\n"
                + repeated(1_000, i -> "case %d: s = %s; break;\n".formatted(i, i == 777 ? "c.email" : "c.id + " + i))
                + "default: s = c.id; }\nCustomer.log.info(s); // LEAK\nreturn s;\n}\n"
                + "String k(Customer c, String s) {\nreturn switch (s) {\n"
                + repeated(1_000, i -> "case \"a%d\" -> c.id + %d;\n".formatted(i, i)) + "default -> c.email; };\n}\n"
                + "void l(Customer c) {\nCustomer.log.info(k(c, \"\")); // LEAK\n}}\n");
    }

    @Test
    void deeplyNestedLambdas() throws BadInput {
        finds("class Large { void m(Customer c) {\nString s = c.email;\n"
                + repeated(60, i -> "Runnable r%d = () -> {\n".formatted(i))
                + "Customer.log.info(c.id);\nCustomer.log.info(s); // LEAK\n"
                + repeated(60, i -> "}; r%d.run();\n".formatted(59 - i)) + "}}\n");
    }

    @Test
    void sixteenImplementations() throws BadInput {
        finds("interface Shop { String take(String s); }\n"
                + repeated(
                        16,
                        i -> "class S%1$d implements Shop { public String take(String s) { return \"%1$d\" + s; } }\n"
                                .formatted(i))
                + "class Large { void m(Shop shop, Customer c) {\nCustomer.log.info(c.id);\n"
                + "Customer.log.info(shop.take(c.email)); // LEAK\n}}\n");
    }

    @Test
    void aBuilderChainOfTwoThousandCalls() throws BadInput {
        finds("class Large { void m(Customer c) {\nCustomer.log.info(new StringBuilder()" + ".append(n)".repeat(1_000)
                + ".append(c.email)" + ".append(c.id)".repeat(1_000) + ".toString()); // LEAK\n}}\n");
    }

    @Test
    void nestedLoops() throws BadInput {
        finds("class Large { void m(Customer c, int n) {\nString a = c.email; String b = \"\"; String d = \"\";\n"
                + repeated(30, i -> "for (int i%1$d = 0; i%1$d < n; i%1$d++) {\n".formatted(i))
                + "d = d + b; b = b + a;\n" + "}".repeat(30)
                + "\nCustomer.log.info(c.id + n);\nCustomer.log.info(d); // LEAK\n}}\n");
    }
}
