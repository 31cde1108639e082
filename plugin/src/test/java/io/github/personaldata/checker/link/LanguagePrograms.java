package io.github.personaldata.checker.link;

import static io.github.personaldata.checker.link.LanguageProgram.of;

import java.util.List;
import java.util.stream.Stream;

/** Names, imports, members and calls. */
final class LanguagePrograms {
    private LanguagePrograms() {}

    static List<LanguageProgram> all() {
        return Stream.of(NAMES, OVERLOADS, MEMBERS, InferencePrograms.ALL, NewerPrograms.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static final List<LanguageProgram> NAMES = List.of(
            of(
                    "a single import hides the package, which hides imports on demand",
                    6,
                    "package p; import q.One; import q.*; class A { void m(One a, Two b, Three c) { a.x(); b.x(); c.x(); new One(); new Two(); new Three(); } }",
                    "package q; public class One { public void x() {} }",
                    "package q; public class Two { public void x() {} }",
                    "package q; public class Three { public void x() {} }",
                    "package p; class Two { void x() {} }"),
            of(
                    "static imports of fields, methods and types with one name",
                    6,
                    "package p; import static q.S.thing; import static q.S.*; class A { Object m() { thing(); String s = thing; other(); new Inner().y(); return new thing(); } }",
                    "package q; public class S { public static String thing = \"\"; public static void thing() {} public static void other() {}"
                            + " public static class Inner { public void y() {} } public static class thing {} }"),
            of(
                    "a static import on demand gives way to an inherited method of that name",
                    2,
                    "package p; import static q.S.*; class A extends B { void m() { run(1); go(); } }",
                    "package p; class B { void run(long l) {} }",
                    "package q; public class S { public static void run(int i) {} public static void go() {} }"),
            of(
                    "a field, a method, a type and a package with one name",
                    7,
                    "package p; class a { static a a = new a(); static a b; a a() { return a; } static class b { static int c; }"
                            + " void m() { a.a().b.a(); int i = new p.a.b().hashCode() + a.b.hashCode(); a a = this; a.b.a(); } }"),
            of(
                    "a local variable hides a field, a parameter of a lambda does, a nested class does not see it",
                    8,
                    "class A { String x = \"\"; int y; void m(int x) { Integer.valueOf(x); this.x.trim();"
                            + " java.util.function.Consumer<Long> f = y -> y.intValue(); new Object() { int x; void n() { int z = x + y; } };"
                            + " f.accept(1L); } }"),
            of(
                    "an inherited member type hides an outer one and an imported one",
                    2,
                    "package p; import q.T; class A { class T { void a() {} } class B extends C { void m(T t) { t.c(); } } void n(T t) { t.a(); } }",
                    "package p; class C { class T { void c() {} } }",
                    "package q; public class T { }"),
            of(
                    "labels, switch over enum constants and strings",
                    5,
                    "class A { enum E { ONE, TWO { int f() { return 2; } }; int f() { return 1; } }"
                            + " int m(E e, String s) { out: for (;;) { switch (e) { case ONE: break out; default: e.f(); } break; }"
                            + " switch (s) { case \"a\": return s.length(); default: return E.TWO.f() + E.valueOf(s).f(); } } }"),
            of(
                    "constants of interfaces, inherited twice by one way",
                    3,
                    "class A implements I, J { int m() { return N + I.N + K.N; } }",
                    "interface K { int N = 1; }",
                    "interface I extends K { }",
                    "interface J extends K { }"),
            of(
                    "a variable hides a type, a type hides a package",
                    3,
                    "class A { static class String2 { static int n; } int m(java.lang.String String2) { return String2.length(); }"
                            + " int k() { return String2.n + java.util.List.of().size(); } }"));

    private static final List<LanguageProgram> OVERLOADS = List.of(
            of(
                    "phases: strict, loose, variable arity",
                    11,
                    "class A { void f(int i) {} void f(long l) {} void f(Integer i) {} void f(Object o) {} void f(int... i) {}"
                            + " void m(byte b, char c, Long l, double d) { f(b); f(c); f(1L); f(l); f(d); f(Integer.valueOf(1)); f(1, 2); f(); f(new int[0]); f((Object) null); } }"),
            of(
                    "boxing is looser than widening",
                    4,
                    "class A { void f(long l) {} void f(Integer i) {} void g(Number n) {} void g(Object... o) {} void m(int i, short s) { f(i); f(s); g(i); g(s, i); } }"),
            of(
                    "null takes the most specific",
                    2,
                    "class A { void f(Object o) {} void f(CharSequence s) {} void f(String s) {} void g(int[] a) {} void g(Object o) {} void m() { f(null); g(null); } }"),
            of(
                    "variable arity: arrays, null and nothing",
                    7,
                    "class A { void f(String s, Object... o) {} void f(String s, Object o) {} void g(String... s) {} void g(Integer... s) {}"
                            + " void m(String[] a, Object[] o) { f(\"\"); f(\"\", a); f(\"\", o); f(\"\", 1); f(\"\", 1, 2); g(a); g(\"\", \"\"); } }"),
            of(
                    "lambdas choose by arity and by what they return",
                    8,
                    "import java.util.concurrent.*; import java.util.function.*; class A { void f(Runnable r) {} <T> void f(Callable<T> c) {}"
                            + " void g(Function<String, Integer> f) {} void g(BiFunction<String, String, Integer> f) {}"
                            + " void h(IntFunction<String> f) {} void h(Supplier<String> s) {}"
                            + " void m() { f(() -> {}); f(() -> 1); f(() -> { throw new IllegalStateException(); }); f(() -> System.out.println()); g(s -> s.length()); g((s, t) -> s.length() + t.length()); h(i -> \"\" + i); h(() -> \"\"); } }"),
            of(
                    "method references choose among overloads",
                    8,
                    "import java.util.function.*; class A { static int p(String s) { return 0; } static int p(Integer i) { return 0; } int q(int i) { return i; }"
                            + " void f(ToIntFunction<String> f) {} void g(IntUnaryOperator o) {} void h(Supplier<A> s) {} void h(Runnable r) {}"
                            + " void m() { f(A::p); f(String::length); g(this::q); g(Math::abs); Function<A, String> t = A::toString; Supplier<A> s = A::new; h((Supplier<A>) A::new); } }"),
            of(
                    "a generic method gives way to one that is not",
                    4,
                    "class A { <T> void f(T t) {} void f(String s) {} <T extends Comparable<T>> void g(T t) {} <T> void g(T t) {} void m() { f(\"\"); f(1); g(\"\"); g(new Object()); } }"),
            of(
                    "explicit type arguments and raw types",
                    8,
                    "import java.util.*; class A { static <T> List<T> of(T t) { return null; } @SuppressWarnings({\"rawtypes\", \"unchecked\"}) void m(List raw, Map<String, List<Integer>> map) {"
                            + " A.<Object>of(\"\").get(0).hashCode(); raw.get(0).toString(); raw.add(1); map.get(\"\").get(0).intValue(); new A().<String>inst().trim(); } <T> T inst() { return null; } }"),
            of(
                    "private and protected members, and what a nested class may reach",
                    6,
                    "package p; class A { private void f(String s) {} void f(Object o) {} class B { void m(A a) { a.f(\"\"); f(\"\"); } } }",
                    "package p; class C { void m(A a, D d) { a.f(\"\"); d.clone(); d.x(); } }",
                    "package p; class D implements Cloneable { @Override protected Object clone() { return this; } void x() { clone(); } }"),
            of(
                    "arrays: clone, length, and methods of Object",
                    5,
                    "class A { void m(int[] a, String[][] b) { int[] c = a.clone(); int n = a.length; b[0].clone()[0].trim(); b.getClass(); a.hashCode(); } }"));

    private static final List<LanguageProgram> MEMBERS = List.of(
            of(
                    "inner classes: outer.new, qualified this, super of an outer class",
                    8,
                    "class A extends S { class B { class C { void m() { A.this.f(); B.this.g(); A.super.f(); f(); } } void g() {} } void f() {}"
                            + " static void n(A a) { B b = a.new B(); B.C c = b.new C(); a.new B().new C().m(); } }",
                    "class S { void f() {} }"),
            of(
                    "super calls into classes and into interfaces",
                    4,
                    "class A extends B implements I, J { @Override public String n() { return I.super.n() + J.super.n() + super.k(); } @Override String k() { return super.toString(); } }",
                    "class B { String k() { return \"\"; } }",
                    "interface I { default String n() { return \"\"; } }",
                    "interface J { default String n() { return \"\"; } }"),
            of(
                    "constructors: this and super with overloads, implicit ones, initialisers",
                    5,
                    "class A extends B { final String s; { s = make(); } static int n = count(); A() { this(1); } A(int i) { super(\"\" + i); helper(s); }"
                            + " static int count() { return 0; } String make() { return \"\"; } void helper(String s) {} Object o = new A(2); }",
                    "class B { B(Object o) {} B(String s) {} }"),
            of(
                    "anonymous and local classes that capture",
                    8,
                    "import java.util.*; class A { int f; void m(String s) { class L { int l = s.length(); int g() { return l + f; } } new L().g();"
                            + " Comparator<String> c = new Comparator<>() { @Override public int compare(String a, String b) { return a.length() - b.length() + s.length() + new L().g(); } };"
                            + " c.compare(s, s); c.reversed().compare(s, s); } }"),
            of(
                    "enums: constants with bodies, static methods, values and ordinals",
                    8,
                    "enum A { X { @Override void f() { g(); } }, Y(1) { @Override void f() { super.g(); h(); } private void h() {} }; final int n; A() { this(0); } A(int n) { this.n = n; } abstract void f(); void g() {}"
                            + " static void m() { for (A a : values()) { a.f(); a.name(); a.ordinal(); a.compareTo(X); } A.valueOf(\"\").g(); X.getDeclaringClass(); } }"),
            of(
                    "records: accessors, compact and canonical constructors, nested ones",
                    9,
                    "record A(String s, int... n) { A { s = s.trim(); } A(String s) { this(s, 1); } static A of() { return new A(\"\"); } int len() { return s.length() + s().length() + n.length; }"
                            + " record In(A a) implements Comparable<In> { public int compareTo(In o) { return a.s().compareTo(o.a().s); } @Override public A a() { return a; } } boolean eq(A o) { return o.equals(this) && o.hashCode() == 1; } }"),
            of(
                    "generic members seen through several levels",
                    7,
                    "import java.util.*; class A extends M<String> { void m() { get().trim(); all().get(0).trim(); for (String s : all()) { s.trim(); } each().next().trim(); } }",
                    "import java.util.*; class M<T> extends N<List<T>> { T get() { return null; } List<T> all() { return inner(); } Iterator<T> each() { return all().iterator(); } }",
                    "class N<U> { U inner() { return null; } }"),
            of(
                    "bridges: covariant results and generic parameters",
                    5,
                    "class A implements Comparable<A>, java.util.function.Supplier<String> { public int compareTo(A o) { return 0; } public String get() { return \"\"; }"
                            + " void m(java.util.function.Supplier<String> s, A a) { s.get().trim(); a.get().trim(); a.compareTo(a); new StringBuilder().append(1).append(\"\").reverse(); } }"),
            of(
                    "members of intersection types and of type variables",
                    5,
                    "import java.util.*; class A<T extends Number & Comparable<T>> { int m(T t, T u) { return t.intValue() + t.compareTo(u); }"
                            + " static <X extends A<?> & Runnable> void n(X x) { x.run(); x.toString(); var y = (Runnable & java.io.Serializable) () -> {}; y.run(); } }"),
            of(
                    "try with resources, catch with alternatives, rethrown exceptions",
                    8,
                    "import java.io.*; class A { void m(InputStream in) throws IOException { try (in; var r = new BufferedReader(new InputStreamReader(in))) { r.readLine().trim(); }"
                            + " catch (FileNotFoundException | UncheckedIOException e) { e.getMessage().trim(); e.printStackTrace(); } catch (IOException e) { e.addSuppressed(e); throw e; } finally { in.close(); } } }"));
}
