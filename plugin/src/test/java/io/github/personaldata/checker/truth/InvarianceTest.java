package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.run.HandedOver;
import io.github.personaldata.checker.run.ModuleInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The findings in the cases depend neither on the number of threads, nor on the order of files, nor on whether models and summaries come from
 * a store, nor on whether the program is one module or two.
 */
final class InvarianceTest {
    private static final long SEED = 7;
    private static final Map<Path, List<Path>> MODULES = modules();
    private static final Map<Path, Union> PLAIN = new ConcurrentHashMap<>();

    @TempDir
    private static Path folder;

    private static Map<Path, List<Path>> modules() {
        Map<Path, List<Path>> modules = new TreeMap<>();
        for (CaseFile one : CaseFiles.all()) {
            modules.computeIfAbsent(one.policy(), policy -> new ArrayList<>()).add(one.source());
        }
        return modules;
    }

    private static Union plain(Path policy) {
        return PLAIN.computeIfAbsent(
                policy, p -> Union.of(Variant.ONE_THREAD.judged(MODULES.getOrDefault(p, List.of()), List.of(), p)));
    }

    @TestFactory
    Stream<DynamicTest> everyWayFindsTheSame() {
        return MODULES.entrySet().stream().flatMap(module -> Stream.of(Variant.values())
                .map(variant -> DynamicTest.dynamicTest(
                        module.getKey().getFileName() + " " + variant,
                        () -> same(
                                plain(module.getKey()),
                                Union.of(variant.judged(module.getValue(), List.of(), module.getKey())),
                                folder))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsKnownOfMethodsIsAsIfItWereFound() {
        return MODULES.entrySet().stream()
                .map(module -> DynamicTest.dynamicTest(
                        module.getKey().getFileName().toString(), () -> known(module.getKey(), module.getValue())));
    }

    private static void known(Path policy, List<Path> files) {
        ModuleInput input = new RoomsAnalyser(2).input(files, List.of(), CaseClassPath.entries(), policy);
        same(plain(policy), Union.of(HandedOver.known(input, folder.resolve("cache"))), folder);
    }

    @TestFactory
    Stream<DynamicTest> twoModulesAreAsOne() {
        return MODULES.entrySet().stream()
                .filter(module -> module.getValue().size() > 1)
                .map(module -> DynamicTest.dynamicTest(
                        module.getKey().getFileName().toString(),
                        () -> twoModules(module.getKey(), module.getValue())));
    }

    private static void twoModules(Path policy, List<Path> files) {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        List<Path> upstream = shuffled.subList(0, files.size() / 2);
        List<Path> downstream = shuffled.subList(files.size() / 2, files.size());
        same(
                plain(policy).unordered(),
                Union.unordered(
                        Variant.FOUR_THREADS.judged(upstream, List.of(), policy),
                        Variant.FOUR_THREADS.judged(downstream, upstream, policy)),
                folder);
    }

    @Test
    void aStoreThatLosesSomethingIsNoticed() {
        Map.Entry<Path, List<Path>> module = MODULES.entrySet().iterator().next();
        ModuleInput input =
                new RoomsAnalyser(1).input(module.getValue(), List.of(), CaseClassPath.entries(), module.getKey());
        List<String> lines = plain(module.getKey()).lines();
        assertThat(Union.of(HandedOver.judged(input, files -> files, Budget.STANDARD, s -> Summary.empty(s.method())))
                        .lines())
                .isNotEqualTo(lines);
        assertThat(Union.of(HandedOver.judged(input, files -> files.subList(1, files.size()), Budget.STANDARD, s -> s))
                        .lines())
                .isNotEqualTo(lines);
    }

    static void same(Union expected, Union found, Path folder) {
        assertThat(expected.result().findings()).isNotEmpty();
        assertThat(found.lines()).containsExactlyElementsOf(expected.lines());
        assertThat(found.reports(folder.resolve("found"))).isEqualTo(expected.reports(folder.resolve("expected")));
    }
}
