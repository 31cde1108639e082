package io.github.personaldata.checker.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The executed cases as many small modules, for tests that analyse some of them many times. */
public final class CaseModules {
    private final List<List<CaseFile>> modules = new ArrayList<>();

    /** In: how many cases are in a module at most. */
    public CaseModules(int size) {
        var byPolicy = new LinkedHashMap<Object, List<CaseFile>>();
        CaseFiles.all().forEach(one -> byPolicy.computeIfAbsent(one.policy(), policy -> new ArrayList<>())
                .add(one));
        for (var cases : byPolicy.values()) {
            for (var i = 0; i < cases.size(); i += size) {
                modules.add(List.copyOf(cases.subList(i, Math.min(i + size, cases.size()))));
            }
        }
    }

    /** How many modules there are. */
    public int count() {
        return modules.size();
    }

    /** Analyses one module; out: where the product differs from what runs have shown, one line each. */
    public SortedSet<String> differences(int module) {
        var differences = new TreeSet<String>();
        Comparison.of(new RoomsAnalyser(1), modules.get(module)).values().forEach(comparison -> {
            comparison.missed().forEach(finding -> differences.add("missed " + finding));
            comparison.missedUnexecuted().forEach(finding -> differences.add("missed " + finding));
            comparison.falseAlarms().forEach(finding -> differences.add("false alarm " + finding));
        });
        return differences;
    }
}
