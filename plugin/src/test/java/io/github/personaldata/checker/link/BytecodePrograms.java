package io.github.personaldata.checker.link;

/** Programs for {@link BytecodeOracleTest}. */
final class BytecodePrograms {
    private BytecodePrograms() {}

    /** Fewer calls than {@link #SYNTHETIC} has. */
    static final int SITES = 50;

    /** In Java 8. */
    static final String SYNTHETIC =
            """
            package p;
            import java.util.*;
            import java.util.function.*;
            class Synthetic<T extends Comparable<T>> {
                enum E {
                    ONE(Integer.valueOf("1")), TWO(2) { @Override int f() { return own(); } };
                    E(int i) {}
                    int f() { return ordinal(); }
                    int own() { return 1; }
                }
                static class Res implements AutoCloseable {
                    @Override public void close() {}
                    void close(int i) {}
                    boolean equals(Res other) { return true; }
                    Res next() { return this; }
                    Synthetic<String> iterator(int i) { return null; }
                }
                static class Raw<X> { void set(X x) {} X get() { return null; } Raw<X> self() { return this; } }
                static class Text extends Raw<String> {
                    @Override void set(String s) {}
                    @Override Text self() { return this; }
                }
                private class Inner { private Inner(T t, int i) {} private int secret(T t) { return 1; } }
                private static class Nested { private Nested() {} private static void hidden(Object o) {} }
                int size = Objects.hash(1, 2);
                static final List<String> NAMES = new ArrayList<>();
                protected void finishes(Object... all) {}
                void generics(Text t, Raw<String> r, Raw raw, T one) {
                    t.set("");
                    r.set("");
                    raw.set("");
                    t.self();
                    r.self();
                    t.get();
                    one.compareTo(one);
                    new Inner(one, 1);
                    new Inner(
                        one,
                        Math.abs(1)).secret(
                            one);
                    Nested.hidden(new Nested());
                    new Thread() { void go() { finishes(size); } }.start();
                }
                void concat(StringBuilder sb, Object o, int i) {
                    String s = "a" + o + i; sb.length();
                    sb.append(o);
                    s = "b" + o + i + sb.length();
                    s = sb.toString();
                    s = new StringBuilder("x").reverse() + s;
                    s += o.hashCode();
                }
                void boxing(Integer i, Long l, List<Integer> all) {
                    int j = i; Integer k = Integer.valueOf("7");
                    long m = l + all.get(0);
                    all.add(j); all.remove(i);
            all.remove((int) i);
                    double d = i.doubleValue() + l;
                    Object o = true ? i : l;
                    Boolean b = Boolean.valueOf("true") && i.equals(j);
                    String s = String.valueOf(i);
                }
                int switches(String s, E e, Res r) {
                    switch (s) { case "a": return r.equals(r) ? 1 : s.length(); default: }
                    switch (s.trim()) { case "b": return s.hashCode(); default: }
                    switch (e) { case ONE: return e.f(); default: }
                    return E.values().length + E.valueOf(s).compareTo(e);
                }
                void loops(List<List<String>> all, int[] ints, Res res) {
                    for (List<String> each : all) for (String s : each) { res.next(); s.trim(); }
                    for (int i : ints.clone()) Math.abs(i);
                    for (Iterator<String> it = NAMES.iterator(); it.hasNext();) it.next().trim();
                    res.iterator(1);
                }
                void resources() throws Exception {
                    try (Res r = new Res()) { r.close(1); }
                    try (Res r = new Res(); Res q = new Res()) {
                        r.close(1);
                    } finally {
                        NAMES.clear();
                    }
                    synchronized (NAMES) { NAMES.size(); }
                    assert NAMES.isEmpty() : NAMES.toString();
                }
                void functions(List<String> all, String text) {
                    Function<String, Integer> length = String::length;
                    Supplier<String> bound = text::trim;
                    Supplier<List<String>> list = ArrayList::new;
                    Function<Integer, int[]> array = int[]::new;
                    Consumer<Object> variable = this::finishes;
                    BiFunction<T, Integer, Object> inner = Inner::new;
                    Runnable own = super::hashCode;
                    all.forEach(s -> s.concat(text));
                    all.stream()
                        .map(s -> s.length())
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(
                            i -> -i))
                        .toArray(Integer[]::new);
                    Supplier<Supplier<String>> nested = () -> () -> text.toUpperCase();
                }
                @Override protected void finalize() throws Throwable { super.finalize(); }
                void locals(int captured, String other) {
                    class Local { Local(String s) {} int n() { return captured + other.length(); } }
                    new Local("").n();
                    Function<String, Local> make = Local::new;
                }
                static void inStatic(Synthetic<String> first) {
                    class Local { Local(Synthetic<String> s) {} }
                    new Local(first);
                    first.new Inner("", 1).secret("");
                }
                Object members(List<String> l, String[] a, Comparator<T> c, CharSequence s, Deque<T> d) {
                    a.clone();
                    c.equals(l);
                    l.hashCode();
                    s.toString();
                    d.getClass();
                    d.iterator();
                    return l.equals(s);
                }
            }
            """;

    /** Up to Java 17. */
    static final String NEWER =
            """
            package p;
            import java.lang.invoke.*;
            import java.util.*;
            record Newer(String name, int age, List<Newer> all) {
                Newer {
                    Objects.requireNonNull(name);
                }
                Newer(String name) { this(name, 1, List.of()); }
                sealed interface Shape permits Circle, Square {}
                record Circle(int r) implements Shape { double area() { return r() * Math.PI; } }
                record Square(int a) implements Shape { @Override public String toString() { return "" + a(); } }
                static double area(Shape s) {
                    if (s instanceof Circle c && c.area() > 1) {
                        return c.r();
                    }
                    return s.hashCode() + s.toString().length();
                }
                int yields(String s) {
                    return switch (s) {
                        case "a" -> s.length();
                        case "b" -> { yield s.hashCode(); }
                        default -> new Newer(s).age();
                    };
                }
                void handles(MethodHandle h, VarHandle v) throws Throwable {
                    String s = (String) h.invokeExact(1, "x");
                    h.invoke();
                    v.compareAndSet(this, 1, 2);
                    h.asType(null);
                }
                boolean same(Newer n) { return n.equals(this) && n.all().contains(n); }
            }
            """;

    static final String NEEDS_A_JAR =
            """
            package p;
            import gone.Thing;
            class A extends gone.Base {
                static class Holder { Holder(Thing t, int i) {} Thing thing() { return null; } }
                void take(Thing t) {}
                void either(String s) {}
                void either(Integer i) {}
                void m(Thing t) {
                    take(t);
                    new Holder(t, 1).thing();
                    either(t.name());
                    inherited();
                    new Thing();
                }
            }
            """;
}
