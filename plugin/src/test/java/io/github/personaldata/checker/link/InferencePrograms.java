package io.github.personaldata.checker.link;

import static io.github.personaldata.checker.link.LanguageProgram.of;

import java.util.List;

/** Types that are inferred. */
final class InferencePrograms {
    private InferencePrograms() {}

    static final List<LanguageProgram> ALL = List.of(
            of(
                    "streams: map, flatMap, collectors that nest",
                    20,
                    "import java.util.*; import java.util.stream.*; class A { record P(String name, List<Integer> ages) {} void m(List<P> all) {"
                            + " all.stream().map(P::name).map(String::trim).filter(s -> s.isEmpty()).forEach(s -> s.length());"
                            + " all.stream().flatMap(p -> p.ages().stream()).mapToInt(i -> i.intValue()).sum();"
                            + " Map<String, List<Integer>> byName = all.stream().collect(Collectors.groupingBy(P::name, Collectors.flatMapping(p -> p.ages().stream(), Collectors.toList())));"
                            + " byName.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getValue().get(0)).max(Comparator.naturalOrder()).get().intValue();"
                            + " all.stream().collect(Collectors.toMap(p -> p.name(), p -> p.ages().size(), (a, b) -> a.intValue() + b)).get(\"\").intValue(); } }"),
            of(
                    "comparators in chains",
                    9,
                    "import java.util.*; class A { String n; int k; String n() { return n; } int k() { return k; } void m(List<A> l) {"
                            + " l.sort(Comparator.comparing(A::n).thenComparing(A::k).reversed()); l.sort(Comparator.comparing((A a) -> a.n().length()).thenComparingInt(a -> a.k()));"
                            + " Collections.sort(l, (a, b) -> a.n().compareTo(b.n())); } }"),
            of(
                    "optional in chains, with lambdas that return lambdas",
                    10,
                    "import java.util.*; import java.util.function.*; class A { Optional<A> next() { return Optional.empty(); } String s; void m(Optional<A> o) {"
                            + " o.flatMap(A::next).map(a -> a.s).orElseGet(() -> \"\").trim(); o.map(a -> a.next()).get().get().s.trim();"
                            + " Function<Integer, Function<String, A>> f = i -> t -> new A(); f.apply(1).apply(\"\").next(); Supplier<Supplier<String>> g = () -> () -> \"\"; g.get().get().trim(); } }"),
            of(
                    "diamonds, nested and as arguments",
                    8,
                    "import java.util.*; class A { static <T> T id(T t) { return t; } static int size(List<String> l) { return l.size(); } void m() {"
                            + " Map<String, List<Integer>> x = new HashMap<>(); x.computeIfAbsent(\"\", k -> new ArrayList<>()).add(1); size(new ArrayList<>()); id(new ArrayList<String>()).get(0).trim();"
                            + " var y = new TreeMap<String, Set<A>>(); y.firstEntry().getValue().iterator().next().m(); } }"),
            of(
                    "conditional and switch expressions as targets",
                    8,
                    "import java.util.*; import java.util.function.*; class A { void m(boolean b, int n, List<String> l, Set<String> s) { (b ? l : s).iterator().next().trim(); Long.valueOf(b ? 1 : 2L + n);"
                            + " Function<String, Integer> f = b ? String::length : t -> t.indexOf(\"\"); f.apply(\"\").intValue();"
                            + " var r = switch (n) { case 1 -> \"\"; case 2 -> { String t = \"\"; yield t.trim(); } default -> throw new IllegalStateException(); }; r.length();"
                            + " Supplier<String> g = switch (n) { case 0 -> () -> \"\"; default -> String::new; }; g.get().trim(); } }"),
            of(
                    "wildcards and captures",
                    8,
                    "import java.util.*; class A { void m(List<? extends Number> n, List<? super Integer> s, Map<?, ? extends List<? extends A>> map, Class<? extends A> c) throws Exception {"
                            + " n.get(0).intValue(); s.get(0).hashCode(); s.add(1); map.values().iterator().next().get(0).me(); for (Map.Entry<?, ? extends List<? extends A>> e : map.entrySet()) { e.getValue().size(); }"
                            + " c.getDeclaredConstructor().newInstance().me(); } void me() {} }"),
            of(
                    "var in loops, lambdas and resources",
                    7,
                    "import java.util.*; import java.util.function.*; class A { void m(Map<String, A> map) { for (var e : map.entrySet()) { e.getKey().trim(); e.getValue().m(map); }"
                            + " BiFunction<String, A, String> f = (var a, var b) -> a.trim() + b.hashCode(); f.apply(\"\", this); for (var i = 0L; i < 1; i++) { Long.valueOf(i); } } }"),
            of(
                    "recursive bounds and builders that return themselves",
                    6,
                    "abstract class A<T extends A<T>> { abstract T self(); T name(String s) { return self(); } static class B extends A<B> { B self() { return this; } B more() { return this; } }"
                            + " static void m(A<?> any) { new B().name(\"\").more().name(\"\").more(); any.name(\"\").name(\"\"); } }"),
            of(
                    "boxing and primitives in generic calls",
                    8,
                    "import java.util.*; import java.util.stream.*; class A { void m() { int n = Arrays.asList(1, 2).get(0); List.of('a').get(0).charValue(); Stream.of(1, 2.0).findFirst().get().doubleValue();"
                            + " IntStream.range(0, 1).boxed().map(i -> i.toString()).collect(Collectors.joining()).trim(); Math.max(1, 2L); Map.of(1, \"\").get(1).trim(); } }"),
            of(
                    "functional interfaces of the program, generic and throwing",
                    7,
                    "import java.util.*; class A { interface F<X, Y, E extends Exception> { Y apply(X x) throws E; default <Z> F<X, Z, E> then(F<? super Y, ? extends Z, E> g) { return x -> g.apply(apply(x)); } }"
                            + " static <X, Y> Y run(X x, F<X, Y, RuntimeException> f) { return f.apply(x); } void m() { run(\"\", s -> s.length()).intValue(); F<String, Integer, RuntimeException> f = String::length; f.then(i -> i.toString()).apply(\"\").trim(); } }"),
            of(
                    "method references of every kind",
                    11,
                    "import java.util.*; import java.util.function.*; class A { A(int i) {} A() {} int[] m(List<String> l) { Function<Integer, A> a = A::new; IntFunction<int[]> b = int[]::new; Supplier<List<String>> c = ArrayList::new;"
                            + " Function<String, String> d = String::trim; Runnable e = this::run; Runnable f = super::hashCode; Consumer<Object> g = System.out::println; l.forEach(System.out::println); BiFunction<String, Integer, Character> h = String::charAt; l.toArray(String[]::new); return b.apply(1); } void run() {} }"));
}
