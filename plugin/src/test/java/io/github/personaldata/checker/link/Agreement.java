package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.JavacOracle.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares link with javac, site by site. */
final class Agreement {
    /** One difference. */
    record Difference(Site site, String javac, String ours, String cause) {}

    private final Map<What, int[]> counts = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Integer> causes = new TreeMap<>();
    private int unresolved;

    static Agreement of(Map<Site, LinkAnswers.Answer> ours, Map<Site, String> javac) {
        Agreement agreement = new Agreement();
        javac.forEach((site, answer) -> agreement.compare(site, answer, ours.get(site)));
        return agreement;
    }

    private void compare(Site site, String javac, LinkAnswers.@Nullable Answer ours) {
        if (ours == null) {
            differ(site, javac, "no such site", "no site");
        } else if (javac.equals(ours.text())) {
            counts.computeIfAbsent(site.what(), w -> new int[2])[0]++;
        } else {
            if (site.what() != What.FIELD && site.what() != What.VARIABLE && !ours.isExact()) {
                unresolved++;
            }
            differ(site, javac, ours.text(), site.what() + " " + ours.cause());
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
