package io.github.personaldata.checker.mutants;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.run.LinkedModule;
import io.github.personaldata.checker.run.RulePair;
import io.github.personaldata.checker.truth.CaseModules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What the analyser is asked again and again: the executed cases, the same with every method too large to be followed statement by statement,
 * and the pairs of the rules. All is parsed and linked once, since what is changed comes later.
 */
final class Questions {
    private static final int CASES_IN_MODULE = 25;
    private static final int PAIRS_AT_ONCE = 12;

    private final List<Supplier<SortedSet<String>>> all = new ArrayList<>();

    /** In: a folder for the pairs' files. */
    Questions(Path folder) throws IOException {
        ClassFiles classes = CaseModules.classPath();
        CaseModules cases = new CaseModules(CASES_IN_MODULE, classes);
        for (int i = 0; i < cases.count(); i++) {
            int module = i;
            all.add(() -> cases.differences(module));
        }
        List<LinkedModule> pairs = new ArrayList<>();
        for (RulePair pair : RulePair.all()) {
            pairs.add(pair.linked(Files.createTempDirectory(folder, "pair"), classes));
        }
        for (int i = 0; i < pairs.size(); i += PAIRS_AT_ONCE) {
            List<LinkedModule> some = pairs.subList(i, Math.min(i + PAIRS_AT_ONCE, pairs.size()));
            all.add(() -> rules(some));
        }
        for (int i = 0; i < cases.count(); i++) {
            int module = i;
            all.add(() -> cases.missedInLarge(module));
        }
    }

    /** The rules that find something in each. */
    private static SortedSet<String> rules(List<LinkedModule> pairs) {
        SortedSet<String> rules = new TreeSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            int pair = i;
            pairs.get(i)
                    .findings(Budget.STANDARD)
                    .forEach(finding -> rules.add(pair + " " + finding.rule().id()));
        }
        return rules;
    }

    int count() {
        return all.size();
    }

    /** What the analyser says to one of them, as it is at this moment. */
    SortedSet<String> answer(int question) {
        return all.get(question).get();
    }
}
