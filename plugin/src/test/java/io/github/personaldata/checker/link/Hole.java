package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.JavacOracle.What;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a jar that is missing from the class path does to link.
 *
 * @param agreement with javac, which has the jar
 * @param opened sites that mean what javac says with the jar, and are open without it
 * @param untold those of them of which no missing type is told, as link has them
 * @param needed sites that need missing types, with these; without those that do so with the jar as well
 * @param ledger how many sites the ledger tells of each type, without what it tells with the jar as well
 */
record Hole(
        Agreement agreement,
        Set<Site> opened,
        Map<Site, String> untold,
        Map<Site, Set<String>> needed,
        Map<String, Integer> ledger) {
    static Hole of(Map<Site, String> javac, LinkAnswers whole, LinkAnswers without) {
        Map<Site, Set<String>> needed = new TreeMap<>(without.needed());
        whole.needed().forEach((site, types) -> needed.computeIfPresent(site, (s, all) -> less(all, types)));
        Set<Site> opened = new TreeSet<>();
        Map<Site, String> untold = new TreeMap<>();
        javac.forEach((site, answer) -> {
            LinkAnswers.Answer before = whole.answers().get(site);
            LinkAnswers.Answer after = without.answers().get(site);
            if (site.what() != What.VARIABLE
                    && before != null
                    && after != null
                    && before.text().equals(answer)
                    && isOpen(site, after)) {
                opened.add(site);
                if (!needed.containsKey(asNeeded(site))) {
                    untold.put(site, answer + " is " + after.text());
                }
            }
        });
        Map<String, Integer> ledger = new TreeMap<>(without.told());
        whole.told()
                .forEach((type, sites) ->
                        ledger.computeIfPresent(type, (t, all) -> all - sites == 0 ? null : all - sites));
        return new Hole(Agreement.of(without.answers(), javac), opened, untold, needed, ledger);
    }

    private static @Nullable Set<String> less(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest.isEmpty() ? null : rest;
    }

    private static boolean isOpen(Site site, LinkAnswers.Answer answer) {
        return site.what() == What.FIELD ? !answer.cause().equals("Field") : !answer.isExact();
    }

    /** Calls of all kinds are one there. */
    private static Site asNeeded(Site site) {
        What what = site.what() == What.FIELD ? What.FIELD : What.CALL;
        return new Site(site.file(), site.line(), site.column(), what);
    }

    /** The missing types that sites need. */
    Set<String> types() {
        Set<String> all = new HashSet<>();
        needed.values().forEach(all::addAll);
        return all;
    }

    /** How many sites need each. */
    Map<String, Integer> sitesByType() {
        Map<String, Integer> all = new TreeMap<>();
        needed.values().forEach(types -> types.forEach(each -> all.merge(each, 1, Integer::sum)));
        return all;
    }

    @Override
    public String toString() {
        return opened.size() + " opened by it, " + needed.size() + " told with " + types().size() + " missing types, "
                + untold.size() + " untold";
    }
}
