package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Overloads, inference and lookup, one small program each. */
final class ResolutionTest {
    private static String main(String statements) {
        return "import java.util.*; import java.util.function.*; import java.util.stream.*; class A { void m() {"
                + statements + "} "
                + "static void f(int i) {} static void f(long l) {} static void f(Integer i) {} static void f(Object o) {}"
                + "static void f(int... i) {} static void g(Object o) {} static void g(String s) {}"
                + "static void h(Runnable r) {} static <T> T h(Supplier<T> s) { return s.get(); } }";
    }

    @Test
    void phasesAreStrictThenLooseThenVariableArity() {
        assertThat(Linked.of(main("byte b = 1; f(b);")).call("f")).isEqualTo("A#f(int)");
        assertThat(Linked.of(main("f(1L);")).call("f")).isEqualTo("A#f(long)");
        assertThat(Linked.of(main("f(Integer.valueOf(1));")).call("f")).isEqualTo("A#f(java.lang.Integer)");
        assertThat(Linked.of(main("f('x');")).call("f")).isEqualTo("A#f(int)");
        assertThat(Linked.of(main("f(1.0);")).call("f")).isEqualTo("A#f(java.lang.Object)");
        assertThat(Linked.of(main("f(1, 2);")).call("f")).isEqualTo("A#f(int[])");
        assertThat(Linked.of(main("f();")).call("f")).isEqualTo("A#f(int[])");
    }

    @Test
    void mostSpecificWinsAlsoForNull() {
        assertThat(Linked.of(main("g(null);")).call("g")).isEqualTo("A#g(java.lang.String)");
        assertThat(Linked.of(main("g((Object) \"x\");")).call("g")).isEqualTo("A#g(java.lang.Object)");
    }

    @Test
    void lambdasChooseByWhatTheyReturn() {
        assertThat(Linked.of(main("h(() -> {});")).call("h")).isEqualTo("A#h(java.lang.Runnable)");
        assertThat(Linked.of(main("h(() -> 1);")).call("h")).isEqualTo("A#h(java.util.function.Supplier)");
        assertThat(Linked.of(main("h(() -> System.out.println());")).call("h")).isEqualTo("A#h(java.lang.Runnable)");
        assertThat(Linked.of(main("h(() -> { throw new IllegalStateException(); });"))
                        .call("h"))
                .isEqualTo("A#h(java.util.function.Supplier)");
        assertThat(Linked.of(main("h(() -> \"a\".trim());")).call("h")).isEqualTo("A#h(java.util.function.Supplier)");
    }

    @Test
    void fixedArityWinsOverVariableArityForGenericArguments() {
        assertThat(Linked.of(main("List.of(\"a\", \"b\").size();")).call("of"))
                .isEqualTo("java.util.List#of(java.lang.Object,java.lang.Object)");
        assertThat(Linked.of(main("String.format(\"a\", 1, 2L);")).call("format"))
                .isEqualTo("java.lang.String#format(java.lang.String,java.lang.Object[])");
    }

    /** Not {@code ((T) this)::m}, as JavaParser reads it. */
    @Test
    void aCastAppliesToTheWholeMethodReference() {
        String program = "import java.util.function.*; class A { A next; A add(double d) { return this; }"
                + " void run(DoubleConsumer c) {} void run(Consumer<? super Double> c) {}"
                + " void m() { run((DoubleConsumer) %s::%s); } }";
        for (String scope : List.of("this", "next", "this.next", "next.next", "next.add(1)", "new A()")) {
            Linked linked = Linked.of(program.formatted(scope, "add"));
            assertThat(linked.call("run")).as(scope).isEqualTo("A#run(java.util.function.DoubleConsumer)");
            assertThat(linked.calls("add").get(linked.calls("add").size() - 1))
                    .as(scope)
                    .isEqualTo("A#add(double)");
        }
        assertThat(Linked.of("class A { Object m() { return (Runnable) super::toString; } }")
                        .call("toString"))
                .isEqualTo("java.lang.Object#toString()");
        assertThat(Linked.of(program.formatted("((A) this)", "add")).call("add"))
                .isEqualTo("A#add(double)");
    }

    @Test
    void anAnonymousClassCallsAProtectedConstructor() {
        assertThat(Linked.of(main("new TimerTask() { public void run() {} };")).call("new TimerTask"))
                .isEqualTo("java.util.TimerTask#<init>()");
        assertThat(Linked.of(main("new AbstractList<>() { public String get(int i) { return null; }"
                                + " public int size() { return 0; } };"))
                        .call("new AbstractList"))
                .isEqualTo("java.util.AbstractList#<init>()");
        assertThat(Linked.of(main("new java.io.Reader(this) { public void close() {}"
                                + " public int read(char[] to, int off, int n) { return -1; } };"))
                        .call("new Reader"))
                .isEqualTo("java.io.Reader#<init>(java.lang.Object)");
    }

    private static final String SHOP = "package shop; import java.util.*; import java.util.stream.*; "
            + "record Customer(String email, String city) {} record Order(Customer customer, List<String> lines) {} ";

    @Test
    void streamsAreTypedThroughCollectors() {
        Linked linked = Linked.of(
                SHOP + "class S { void m(List<Order> orders) {"
                        + "var byCity = orders.stream().map(Order::customer)"
                        + ".collect(Collectors.groupingBy(Customer::city, Collectors.mapping(Customer::email, Collectors.toList())));"
                        + "byCity.forEach((city, mails) -> mails.forEach(mail -> mail.strip())); byCity.keySet().forEach(k -> k.trim()); } }");

        assertThat(linked.call("strip")).isEqualTo("java.lang.String#strip()");
        assertThat(linked.call("trim")).isEqualTo("java.lang.String#trim()");
        assertThat(linked.call("city")).isEqualTo("shop.Customer#city()");
        assertThat(linked.types("mails")).containsExactly("java.util.List");
    }

    @Test
    void lambdasReturnLambdasAndChainsOfComparators() {
        Linked linked = Linked.of(
                SHOP + "class S { java.util.function.Function<Customer, java.util.function.Function<Order, String>> f ="
                        + " c -> o -> c.email() + o.lines().get(0).trim(); void m(List<Customer> all) {"
                        + "all.sort(Comparator.comparing(Customer::city).thenComparing(c -> c.email().length()));"
                        + "all.stream().flatMap(c -> Stream.of(c.city())).map(s -> s.chars()).mapToLong(i -> i.count()).sum(); } }");

        assertThat(linked.calls("email")).containsOnly("shop.Customer#email()").hasSize(2);
        assertThat(linked.call("trim")).isEqualTo("java.lang.String#trim()");
        assertThat(linked.call("chars")).isEqualTo("java.lang.String#chars()");
        assertThat(linked.call("count")).isEqualTo("java.util.stream.IntStream#count()");
    }

    @Test
    void toMapMergesAndOptionalsUnwrap() {
        Linked linked =
                Linked.of(SHOP + "class S { String m(List<Customer> all, Map<String, ? extends Customer> byName) {"
                        + "all.stream().collect(Collectors.toMap(c -> c.city(), c -> new ArrayList<>(List.of(c)), (a, b) -> { a.addAll(b); return a; }))"
                        + ".entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey).findFirst().map(x -> x.intern());"
                        + "return byName.values().iterator().next().email(); } }");

        assertThat(linked.call("addAll")).isEqualTo("java.util.ArrayList#addAll(java.util.Collection)");
        assertThat(linked.call("size")).isEqualTo("java.util.ArrayList#size()");
        assertThat(linked.call("intern")).isEqualTo("java.lang.String#intern()");
        assertThat(linked.call("email")).isEqualTo("shop.Customer#email()");
    }

    @Test
    void conditionalsSwitchesAndDiamondsTakeTheirTarget() {
        Linked linked = Linked.of(
                main("boolean b = true; int k = 1; List<String> l = b ? new ArrayList<>() : Collections.emptyList();"
                        + "l.get(0).trim(); Function<String, Integer> p = b ? s -> s.length() : s -> s.indexOf(\"x\");"
                        + "Supplier<String> q = switch (k) { case 1 -> () -> \"a\".strip(); default -> { yield () -> \"b\"; } };"
                        + "var e = b ? 1 : 2L; f(e); new HashMap<>(Map.of(\"a\", 1)).get(\"a\").intValue();"));

        assertThat(linked.calls("trim")).containsExactly("java.lang.String#trim()");
        assertThat(linked.call("length")).isEqualTo("java.lang.String#length()");
        assertThat(linked.call("indexOf")).isEqualTo("java.lang.String#indexOf(java.lang.String)");
        assertThat(linked.call("strip")).isEqualTo("java.lang.String#strip()");
        assertThat(linked.call("f")).isEqualTo("A#f(long)");
        assertThat(linked.call("intValue")).isEqualTo("java.lang.Integer#intValue()");
    }

    @Test
    void patternsAreInScopeWhereTheyMatched() {
        Linked linked = Linked.of("class P { static String x = \"\"; record Point(Integer a, String b) {}"
                + "void m(Object o) { if (!(o instanceof Integer x)) { x.trim(); return; } x.intValue();"
                + "while (!(o instanceof StringBuilder s)) {} s.reverse();"
                + "boolean z = o instanceof String t && t.isBlank() || o.hashCode() == 1;"
                + "if (o instanceof Point(var a, String b)) { a.longValue(); b.strip(); }"
                + "switch (o) { case Long n when n.byteValue() > 1 -> n.floatValue(); default -> {} } } }");

        assertThat(linked.call("trim")).isEqualTo("java.lang.String#trim()");
        assertThat(linked.call("intValue")).isEqualTo("java.lang.Integer#intValue()");
        assertThat(linked.call("reverse")).isEqualTo("java.lang.StringBuilder#reverse()");
        assertThat(linked.call("isBlank")).isEqualTo("java.lang.String#isBlank()");
        assertThat(linked.call("longValue")).isEqualTo("java.lang.Integer#longValue()");
        assertThat(linked.call("strip")).isEqualTo("java.lang.String#strip()");
        assertThat(linked.call("byteValue")).isEqualTo("java.lang.Long#byteValue()");
        assertThat(linked.call("floatValue")).isEqualTo("java.lang.Long#floatValue()");
    }

    @Test
    void innerClassesSuperCallsAndRawTypes() {
        Linked linked = Linked.of(
                "import java.util.*; interface I { default void d() {} } class O { class In { In(int i) {} } void s() {} }"
                        + "class Q extends O implements I { void s() { super.s(); } public void d() { I.super.d(); }"
                        + "void m(O o, List raw) { o.new In(1); raw.get(0).hashCode(); Object x = (Runnable & java.io.Serializable) () -> s(); }"
                        + "<T extends Comparable<T> & CharSequence> void n(T t) { t.length(); t.compareTo(t); } }");

        assertThat(linked.calls("s")).containsExactly("O#s()", "Q#s()");
        assertThat(linked.call("d")).isEqualTo("I#d()");
        assertThat(linked.call("new In")).isEqualTo("O$In#<init>(int)");
        assertThat(linked.call("hashCode")).isEqualTo("java.lang.Object#hashCode()");
        assertThat(linked.call("length")).isEqualTo("java.lang.CharSequence#length()");
        assertThat(linked.call("compareTo")).isEqualTo("java.lang.Comparable#compareTo(java.lang.Object)");
    }
}
