package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of each missing type the ledger tells how many sites need it; what is resolved without it is not counted. */
final class MissingTypesTest {
    @Test
    void callsCreationsReferencesAndFieldsOfAMissingTypeAreCounted() {
        assertThat(needed("import gone.Thing; import java.util.function.*; class A { int kept; void m(Thing t) { "
                        + "t.call(); new Thing(1); Supplier<String> s = t::name; int n = t.size; "
                        + "this.kept = 1; m(t); \"x\".trim(); } }"))
                .containsExactly(Map.entry("gone.Thing", 4));
    }

    @Test
    void whatComesOfSuchACallNeedsTheSameType() {
        assertThat(needed("class A { void m(gone.Thing t) { t.a().b().c(); var v = t.d(); v.e(); "
                        + "for (var each : t.all()) { each.f(); } int n = (true ? t.g() : null).h(); } }"))
                .containsExactly(Map.entry("gone.Thing", 9));
    }

    @Test
    void elementsOfCollectionsAreOfTheTypeTheyAreWrittenWith() {
        assertThat(needed("import java.util.*; class A { void m(List<gone.Thing> all) { all.get(0).a(); all.size(); "
                        + "all.stream().map(t -> t.b()).forEach(r -> r.c()); all.forEach(gone.Thing::d); } }"))
                .containsExactly(Map.entry("gone.Thing", 4));
    }

    @Test
    void functionsGivenToAMissingTypeNeedItForTheirParameters() {
        assertThat(needed(
                        "class A { void m(gone.Rows rows) { rows.each(row -> { row.a(); String s = \"x\"; s.trim(); }); "
                                + "gone.Fn f = x -> x.b(); own(x -> x.c()); } void own(gone.Fn f) {} }"))
                .containsExactly(Map.entry("gone.Fn", 2), Map.entry("gone.Rows", 2));
    }

    @Test
    void functionsWithinWhatIsGivenToAMissingTypeNeedItToo() {
        assertThat(needed("import java.util.stream.*; class A { void m(gone.Rows rows) { "
                        + "rows.collect(Collectors.groupingBy(row -> row.a().toString())); } }"))
                .containsExactly(Map.entry("gone.Rows", 3));
    }

    @Test
    void classesInCodeNeedWhatTheVariablesAroundThemNeed() {
        assertThat(
                        needed(
                                "class A { void m(gone.Rows rows) { var first = rows.first(); "
                                        + "new Object() { void n() { first.a(); } }; rows.each(row -> new Object() { void n() { row.b(); } }); } }"))
                .containsExactly(Map.entry("gone.Rows", 4));
    }

    @Test
    void whatComesOutOfSwitchesAndPatternsIsFollowed() {
        assertThat(
                        needed(
                                "record P(gone.T t) {} class A { void m(Object o, gone.T t, int n) { "
                                        + "if (o instanceof P(var in)) in.a(); var s = switch (n) { case 1 -> t.b(); default -> { yield t.c(); } }; s.d(); } }"))
                .containsExactly(Map.entry("gone.T", 4));
    }

    @Test
    void staticMembersAreToldThoughNoDeclarationNamesTheirType() {
        assertThat(needed("import gone.Thing; import static gone.Consts.LIMIT; import static gone.Checks.*; "
                        + "class A { void m() { Thing.of(1); Thing.ONE.call(); Thing.Inner.make(); int n = LIMIT; check(n); "
                        + "other.pack.Far.away(); java.util.List.of(); } }"))
                .containsExactly(
                        Map.entry("gone.Checks", 1),
                        Map.entry("gone.Consts", 1),
                        Map.entry("gone.Thing", 3),
                        Map.entry("gone.Thing$Inner", 1),
                        Map.entry("other.pack.Far", 1));
    }

    @Test
    void whatAMissingSupertypeMayDeclareNeedsIt() {
        assertThat(needed(
                        "class A extends gone.Base { int own; A() { super(1); } void m() { inherited(); log.info(\"x\"); "
                                + "this.field = own; super.hidden(); own(); } void own() {} "
                                + "class Inner { void n() { inherited(); } } void p(A a) { a.foreign(); } }"))
                .containsExactly(Map.entry("gone.Base", 8));
    }

    @Test
    void overloadsThatOnlyTheMissingTypeTellsApartNeedIt() {
        assertThat(
                        needed(
                                "class A { void f(int i) {} void f(String s) {} void g(gone.T t) {} void m(gone.T t) { f(t); g(t); } }"))
                .containsExactly(Map.entry("gone.T", 1));
    }

    @Test
    void overloadsOfAReferenceAreToldApartByWhatItIsGiven() {
        assertThat(needed(
                        "import java.util.*; import java.util.function.*; interface Tls extends gone.Api { interface Made {} } "
                                + "class A { void tls(Tls t) {} void tls(Consumer<Tls.Made> c) {} void tls(Optional<? extends Tls> o) {} "
                                + "void m(Optional<Tls> t) { t.ifPresent(this::tls); } }"))
                .containsExactly(Map.entry("gone.Api", 1));
    }

    @Test
    void labelsOfASwitchOverAMissingEnumNeedIt() {
        assertThat(
                        needed(
                                "class A { int m(gone.Kind k) { switch (k) { case ONE: return 1; case TWO: return 2; default: return 0; } } }"))
                .containsExactly(Map.entry("gone.Kind", 2));
    }

    @Test
    void aSiteThatNeedsTwoTypesCountsForBoth() {
        assertThat(needed("class A extends gone.Base implements gone.Face { void m() { inherited(); } }"))
                .containsExactly(Map.entry("gone.Base", 1), Map.entry("gone.Face", 1));
    }

    /** Named it is still missing; imported only, nobody asks for it. */
    @Test
    void aTypeThatNothingNeedsTellsNothing() {
        Linked linked = linked(
                "import gone.Unused; import gone.Kept; class A { Kept kept; void m() { Object o = kept; o.hashCode(); } }");

        assertThat(linked.program().ledger())
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(LedgerEntry.Kind.MISSING_TYPE))
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("gone.Kept"))
                .satisfies(entry -> assertThat(entry.sites()).isZero());
    }

    /** A call that nobody can resolve for another reason is no type's fault. */
    @Test
    void otherOpenCallsBlameNoType() {
        assertThat(needed("class A { gone.T t; void m() { nowhere(); new A(1); \"x\".nothing(); undeclared.foo(); } }"))
                .isEmpty();
    }

    /** A function's parameter is what its call says, which may be what the function returns, and so on. */
    @Test
    void askingForTheReasonEnds() {
        String calls = "import java.util.function.*; class A { static <T> T f(T t, Function<T, T> fn) { return t; } "
                + "static <T> T pick(Object o, T t) { return t; } static void g(Object o) {} "
                + "void m(gone.T t) { g(f(undeclared, x -> pick(x.foo(), x))); g(f(%s, x -> pick(x.foo(), x))); } }";
        assertThat(needed(calls.formatted("undeclared"))).isEmpty();
        assertThat(needed(calls.formatted("t"))).containsExactly(Map.entry("gone.T", 1));
    }

    @Test
    void eachFileTellsItsOwn() {
        Linked linked =
                linked("class A { gone.T t; void m() { t.a(); t.b(); } }", "class B { void n(A a) {\n  a.t.c(); } }");

        assertThat(linked.program().ledger())
                .filteredOn(entry -> entry.kind() == LedgerEntry.Kind.MISSING_TYPE)
                .extracting(entry -> entry.file() + ":" + entry.line() + " " + entry.sites())
                .containsExactly("F0.java:1 2", "F1.java:2 1");
    }

    private static Linked linked(String... texts) {
        Linked linked = Linked.of(texts);
        for (MethodId each : linked.program().methods()) {
            linked.program().code(each);
        }
        return linked;
    }

    /** By missing type the sites that need it; without those that no site needs. */
    private static Map<String, Integer> needed(String text) {
        Map<String, Integer> all = new TreeMap<>();
        for (LedgerEntry each : linked(text).program().ledger()) {
            if (each.sites() > 0) {
                all.merge(each.subject(), each.sites(), Integer::sum);
            }
        }
        return all;
    }
}
