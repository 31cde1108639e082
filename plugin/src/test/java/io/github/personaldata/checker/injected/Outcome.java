package io.github.personaldata.checker.injected;

import io.github.personaldata.checker.truth.Leak;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the injections of one batch.
 *
 * @param leaks that runs showed at the sites of leaks, and the product must find
 * @param falseAlarms findings where runs showed no leak of that datum, each with its way
 */
record Outcome(
        List<Injection> injections,
        SortedSet<Leak> leaks,
        SortedSet<Leak> missed,
        SortedMap<Leak, List<String>> falseAlarms) {
    /** In: injections whose leak leaks and whose twin does not. */
    static Outcome of(List<Injection> injections, Batch.Truth truth, SortedMap<Leak, List<String>> reported) {
        SortedSet<Leak> missed = new TreeSet<>(truth.leaks());
        missed.removeAll(reported.keySet());
        SortedMap<Leak, List<String>> falseAlarms = new TreeMap<>(reported);
        falseAlarms.keySet().removeAll(truth.leaks());
        // of a datum that no program which comes there has, runs say nothing
        falseAlarms.keySet().removeIf(leak -> leak.line() % 2 == 0 && !isJudged(leak, injections, truth));
        return new Outcome(injections, truth.leaks(), missed, falseAlarms);
    }

    private static boolean isJudged(Leak leak, List<Injection> injections, Batch.Truth truth) {
        return injections.stream()
                .filter(injection -> injection.source().element().equals(leak.element()))
                .map(injection -> truth.byNumber().get(injection.number()))
                .anyMatch(seen -> seen.silent().contains(leak.line())
                        || seen.leaks().stream().anyMatch(other -> other.line() == leak.line()));
    }

    /** How many twins are told of, with whatever datum. */
    long twinsTold() {
        return falseAlarms.keySet().stream()
                .map(Leak::line)
                .filter(site -> site % 2 == 1)
                .distinct()
                .count();
    }

    /** How many sites of leaks let something out that is not told. */
    long leaksMissed() {
        return missed.stream().map(Leak::line).distinct().count();
    }
}
