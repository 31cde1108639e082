package io.github.personaldata.checker.link.generated;

import java.util.List;

/** How Lombok guesses the name of one element from a {@code @Singular} collection's; its {@code singulars.txt} has the endings. */
final class Singulars {
    private static final String NONE = "!";

    /**
     * The first that fits decides. A capital stands for the beginning of a word, {@code -} for any letter before.
     *
     * @param one {@link #NONE} where Lombok asks for the name
     */
    private record Ending(String many, String one) {}

    private static final List<Ending> ENDINGS =
            """
            quizzes quiz; matrices matrix; indices index; vertices vertex; statuses status; aliases alias; alias !; species !;
            Axes !; -axes axe; sexes sex; Testes testis; movies movie; octopodes octopus; buses bus; Mice mouse; Lice louse;
            News !; Men man; Women woman; minutiae minutia; shoes shoe; synopses synopsis; prognoses prognosis; theses thesis;
            diagnoses diagnosis; bases base; analyses analysis; Crises crisis; children child; moves move; zombies zombie;
            -quies quy; -us !; -is !; series !; -ies y; -oes o; hives hive; -tives tive; -sses ss; -ches ch; -xes x; -shes sh;
            -lves lf; -rves rf; saves save; Leaves leaf; -ves !; -ss !; -s"""
                    .replace('\n', ' ')
                    .lines()
                    .flatMap(line -> List.of(line.split("; +", -1)).stream())
                    .map(pair -> pair.split(" ", 2))
                    .map(pair -> new Ending(pair[0], pair.length < 2 ? "" : pair[1]))
                    .toList();

    private Singulars() {}

    /** The name of one; the name itself where Lombok would not know. */
    static String of(String plural) {
        for (Ending each : ENDINGS) {
            int start = plural.length() - each.many.length();
            int skipped = each.many.startsWith("-") ? 1 : 0;
            boolean ends = start >= 0
                    && plural.regionMatches(true, start + skipped, each.many, skipped, each.many.length() - skipped);
            boolean word = Character.isUpperCase(each.many.charAt(0));
            if (ends && (!word || start == 0 || Character.isUpperCase(plural.charAt(start)))) {
                return each.one.equals(NONE) ? plural : joined(plural, start + skipped, each.one);
            }
        }
        return plural;
    }

    private static String joined(String plural, int end, String one) {
        boolean capital = !one.isEmpty() && Character.isUpperCase(plural.charAt(end));
        return plural.substring(0, end) + (capital ? AccessorNames.capital(one) : one);
    }
}
