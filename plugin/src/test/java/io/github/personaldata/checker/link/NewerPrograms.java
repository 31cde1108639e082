package io.github.personaldata.checker.link;

import static io.github.personaldata.checker.link.LanguageProgram.of;
import static io.github.personaldata.checker.link.LanguageProgram.since;

import java.util.List;

/** What came to the language after Java 11. */
final class NewerPrograms {
    private NewerPrograms() {}

    static final List<LanguageProgram> ALL = List.of(
            of(
                    "pattern variables and where they are in scope",
                    9,
                    "class A { String s = \"\"; int m(Object o) { if (o instanceof String s && !s.isEmpty()) { s.trim(); } if (!(o instanceof A a)) { return s.length(); } a.m(o);"
                            + " while (!(o instanceof Integer i)) { o = s; } return o instanceof Long l ? l.intValue() : i.intValue() + a.s.length(); } }"),
            of(
                    "text blocks, switch expressions, sealed types",
                    6,
                    "sealed interface A permits A.B, A.C { String n(); record B(String n) implements A {} record C(int i) implements A { public String n() { return \"\"\"\n x \"\"\".trim() + i; } }"
                            + " static String m(A a) { return a instanceof B b ? b.n().trim() : a instanceof C c ? c.n() + c.i() : a.n(); } }"),
            of(
                    "local records, enums and interfaces",
                    6,
                    "class A { int m() { record P(int x, int y) { int sum() { return x + y(); } } interface F { int f(P p); } F f = P::sum; return f.f(new P(1, 2)) + new P(1, 2).sum(); } }"),
            since(
                    21,
                    "record patterns, nested, with var, and guards",
                    9,
                    "class A { record P(Object x, Q q) {} record Q(String s, int n) {} int m(Object o) { if (o instanceof P(String x, Q(var s, int n)) && n > s.length()) { return x.length() + s.trim().length(); }"
                            + " return switch (o) { case P(Integer i, var q) when q.n() > 0 -> i.intValue() + q.s().length(); case Q(String s, int n) -> s.length() + n; case String t -> t.length(); case null, default -> 0; }; } }"),
            since(
                    21,
                    "patterns over a sealed hierarchy",
                    5,
                    "sealed interface A<T> { record L<T>(T t) implements A<T> {} record N<T>(A<T> a, A<T> b) implements A<T> {} static int m(A<String> a) {"
                            + " return switch (a) { case L<String>(var t) -> t.length(); case N<String>(L<String> l, var r) -> l.t().length() + m(r); case N<String> n -> m(n.a()) + m(n.b()); }; } }"),
            since(
                    22,
                    "unnamed variables and patterns",
                    5,
                    "import java.util.*; class A { record P(String s, int n) {} int m(Object o, List<String> l) { int k = 0; for (var _ : l) { k++; } try { Integer.parseInt(\"\"); } catch (NumberFormatException _) { k--; }"
                            + " l.forEach(_ -> l.size()); return switch (o) { case P(var s, _) -> s.length(); case String _ -> l.size(); default -> k; }; } }"),
            since(
                    25,
                    "module imports and their shadowing",
                    5,
                    "package p; import module java.base; class A { List<String> l = new ArrayList<>(); void m(Date d, Own o) { l.stream().map(String::trim).toList(); d.x(); o.y(); } }",
                    "package p; class Date { void x() {} }",
                    "package p; class Own { void y() {} }"),
            since(
                    25,
                    "flexible constructor bodies",
                    4,
                    "class A extends B { final int n; A(String s) { if (s.isEmpty()) { throw new IllegalArgumentException(check(s)); } n = s.length(); super(s.trim()); use(n); } static String check(String s) { return s; } void use(int i) {} }",
                    "class B { B(String s) {} }"),
            since(
                    25,
                    "compact source files and instance main methods",
                    4,
                    "String name = \"\"; int len(String s) { return s.length(); } void main() { IO.println(len(name)); List.of(name).get(0).trim(); }"));
}
