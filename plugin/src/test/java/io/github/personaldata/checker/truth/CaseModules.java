package io.github.personaldata.checker.truth;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.run.LinkedModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The executed cases as many small modules, parsed and linked once, for tests that follow some of them many times. */
public final class CaseModules {
    private final List<Module> modules = new ArrayList<>();

    private record Module(List<CaseFile> cases, LinkedModule linked) {}

    /** In: how many cases are in a module at most, and the class path of the tests, which must stay open. */
    public CaseModules(int size, ClassFiles classes) {
        var byPolicy = new LinkedHashMap<Path, List<CaseFile>>();
        CaseFiles.all().forEach(one -> byPolicy.computeIfAbsent(one.policy(), policy -> new ArrayList<>())
                .add(one));
        byPolicy.forEach((policy, cases) -> {
            for (var i = 0; i < cases.size(); i += size) {
                var some = List.copyOf(cases.subList(i, Math.min(i + size, cases.size())));
                var sources = some.stream().map(CaseFile::source).toList();
                var input = new RoomsAnalyser(1).input(sources, List.of(), CaseClassPath.entries(), policy);
                modules.add(new Module(some, LinkedModule.of(input, classes)));
            }
        });
    }

    /** The class path that they need. */
    public static ClassFiles classPath() {
        return ClassFiles.open(CaseClassPath.entries(), 17);
    }

    /** How many modules there are. */
    public int count() {
        return modules.size();
    }

    /** Where the product differs in a module from what runs have shown, one line each. */
    public SortedSet<String> differences(int module) {
        return differences(module, Budget.STANDARD, true);
    }

    /** Which leaks are not found in a module whose methods all count as too large to be followed statement by statement. */
    public SortedSet<String> missedInLarge(int module) {
        return differences(module, new Budget(0, Budget.STANDARD.flat()), false);
    }

    private SortedSet<String> differences(int number, Budget budget, boolean alarms) {
        var module = modules.get(number);
        var differences = new TreeSet<String>();
        Analyser analyser = (sources, path, policy) ->
                RoomsAnalyser.reported(module.linked().findings(budget));
        Comparison.of(analyser, module.cases()).values().forEach(comparison -> {
            comparison.missed().forEach(finding -> differences.add("missed " + finding));
            comparison.missedUnexecuted().forEach(finding -> differences.add("missed " + finding));
            if (alarms) {
                comparison.falseAlarms().forEach(finding -> differences.add("false alarm " + finding));
            }
        });
        return differences;
    }
}
