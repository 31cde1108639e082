package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.JavacOracle.What;
import io.github.personaldata.checker.link.infer.Facts;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Compares link with javac, site by site. */
final class Agreement {
    /** One difference. */
    record Difference(Site site, String javac, String ours, String cause) {}

    private final Map<What, int[]> counts = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Integer> causes = new TreeMap<>();
    private int unresolved;

    static Agreement of(List<SourceFile> sources, Linker.Options options, Map<Site, String> javac) {
        Agreement agreement = new Agreement();
        Map<Site, String> left = new HashMap<>(javac);
        LinkedProgram program = Linker.linked(sources, options);
        for (DeclaredType type : program.bodies().world().declarations().all()) {
            for (TypeDeclaration.Member member : type.declaration().members()) {
                Body body = Captured.body(member);
                if (body != null) {
                    Facts facts = program.bodies().facts(type, member, body);
                    agreement.walk(body.code(), type, body, facts, left);
                }
            }
        }
        left.forEach((site, answer) -> agreement.differ(site, answer, "no such site", "no site"));
        return agreement;
    }

    private void walk(Object node, DeclaredType type, Body body, Facts facts, Map<Site, String> left) {
        if (node instanceof List<?> list) {
            list.forEach(each -> walk(each, type, body, facts, left));
        } else if (node instanceof Record r && !(node instanceof TypeDeclaration)) {
            if (node instanceof Expression e) {
                site(e, type, body, facts, left);
            } else if (node instanceof Expression.Local l) {
                compare(l.site(), What.VARIABLE, facts.type(l.site()).erasure(), "type", type, body, left);
            }
            for (RecordComponent c : r.getClass().getRecordComponents()) {
                if (!c.getType().isPrimitive()) {
                    try {
                        c.getAccessor().setAccessible(true);
                        Object part = c.getAccessor().invoke(r);
                        if (part != null) {
                            walk(part, type, body, facts, left);
                        }
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }

    private void site(Expression e, DeclaredType type, Body body, Facts facts, Map<Site, String> left) {
        What what = e instanceof Expression.Call
                ? What.CALL
                : e instanceof Expression.New
                        ? What.NEW
                        : e instanceof Expression.MethodReference
                                ? What.REFERENCE
                                : e instanceof Expression.Name || e instanceof Expression.Select ? What.FIELD : null;
        if (what == What.FIELD) {
            Attribution.Meaning meaning = facts.meaning(e.site());
            String ours = meaning instanceof Attribution.Meaning.Field f ? f.id().toString() : meaning.toString();
            compare(e.site(), what, ours, meaning.getClass().getSimpleName(), type, body, left);
        } else if (what != null) {
            Resolution resolution = facts.target(e.site()).resolution();
            String ours = resolution.quality() == Quality.EXACT
                    ? resolution.candidates().get(0).toString()
                    : resolution.quality() + " " + resolution.candidates();
            compare(e.site(), what, ours, resolution.quality().toString(), type, body, left);
        }
    }

    private void compare(
            int at, What what, String ours, String cause, DeclaredType type, Body body, Map<Site, String> left) {
        var position = body.position(at);
        Site site = new Site(type.file().path(), position.line(), position.column(), what);
        String javac = left.remove(site);
        if (javac == null) {
            return;
        }
        if (javac.equals(ours)) {
            counts.computeIfAbsent(what, w -> new int[2])[0]++;
        } else {
            if (what != What.FIELD && what != What.VARIABLE && !cause.equals("EXACT")) {
                unresolved++;
            }
            differ(site, javac, ours, what + " " + cause);
        }
    }

    private void differ(Site site, String javac, String ours, String cause) {
        counts.computeIfAbsent(site.what(), w -> new int[2])[1]++;
        differences.add(new Difference(site, javac, ours, cause));
        causes.merge(cause, 1, Integer::sum);
    }

    /** Calls of which link is sure, and wrong. Of a missing class neither the package nor how it is nested may be known. */
    Map<Site, String> wrong() {
        return differences.stream()
                .filter(d -> d.cause().endsWith(" EXACT"))
                .filter(d -> !lastNames(d.javac()).equals(lastNames(d.ours())))
                .collect(Collectors.toMap(
                        Difference::site, d -> d.javac() + " is taken for " + d.ours(), (a, b) -> a, TreeMap::new));
    }

    private static String lastNames(String method) {
        return method.replaceAll("[\\w.$]*[.$](\\w+)", "$1");
    }

    /** Sites that link leaves open: calls with more than one target, or none. */
    int unresolved() {
        return unresolved;
    }

    /** The counts, then differences, some of each cause. */
    void tell(int each, Consumer<String> told) {
        told.accept(toString());
        Map<String, Integer> seen = new HashMap<>();
        differences.stream()
                .sorted(Comparator.comparing(Difference::cause)
                        .thenComparing(d -> d.site().file())
                        .thenComparing(d -> d.site().line()))
                .filter(d -> seen.merge(d.cause(), 1, Integer::sum) <= each)
                .forEach(d -> told.accept(d.site().file() + ":" + d.site().line() + ":"
                        + d.site().column() + " " + d.cause() + "\n    javac " + d.javac() + "\n    ours  "
                        + d.ours()));
    }

    int sites() {
        return counts.values().stream().mapToInt(c -> c[0] + c[1]).sum();
    }

    double share() {
        int same = counts.values().stream().mapToInt(c -> c[0]).sum();
        int other = counts.values().stream().mapToInt(c -> c[1]).sum();
        return same + other == 0 ? 1 : (double) same / (same + other);
    }

    List<Difference> differences() {
        return differences;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        counts.forEach((what, c) -> out.append(String.format("%s %d of %d%n", what, c[0], c[0] + c[1])));
        out.append(String.format("agreement %.2f %%, unresolved %d%n", 100 * share(), unresolved));
        causes.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(c ->
                        out.append(c.getValue()).append(' ').append(c.getKey()).append('\n'));
        return out.toString();
    }
}
