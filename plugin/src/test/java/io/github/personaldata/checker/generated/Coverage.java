package io.github.personaldata.checker.generated;

import io.github.personaldata.checker.link.Linker;
import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.truth.Experiment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What many programs consist of. */
final class Coverage {
    private final Map<String, Integer> pairs = new TreeMap<>();
    private final Map<String, Integer> instructions = new TreeMap<>();

    /** In: verdicts about programs; their code is linked and lowered once more. */
    static Coverage of(List<Verdict> verdicts) throws IOException {
        var coverage = new Coverage();
        for (var first : Family.values()) {
            Arrays.stream(Family.values()).forEach(second -> coverage.pairs.put(pair(first, second), 0));
        }
        kinds(Instruction.class, coverage.instructions);
        verdicts.forEach(verdict -> coverage.count(verdict.program()));
        coverage.lower(verdicts);
        return coverage;
    }

    private static void kinds(Class<?> sealed, Map<String, Integer> into) {
        for (var kind : sealed.getPermittedSubclasses()) {
            if (kind.isSealed()) {
                kinds(kind, into);
            } else {
                into.put(kind.getSimpleName(), 0);
            }
        }
    }

    /** How often a part of one family stands directly in one of another, or reads a variable that got its first value from it. */
    Map<String, Integer> pairs() {
        return pairs;
    }

    /** How often each kind of instruction stands in the code of the programs; what comes with them, such as their classes, included. */
    Map<String, Integer> instructions() {
        return instructions;
    }

    private void count(Node node) {
        for (var child : node.children()) {
            if (child instanceof Block block) {
                block.statements().forEach(statement -> count(node, statement));
            } else {
                count(node, child);
            }
        }
    }

    private void count(Node node, Node child) {
        pairs.merge(pair(node.family(), child.family()), 1, Integer::sum);
        count(child);
    }

    private static String pair(Family first, Family second) {
        return first.compareTo(second) <= 0 ? first + " " + second : second + " " + first;
    }

    private void lower(List<Verdict> verdicts) throws IOException {
        var files = new ArrayList<SourceFile>();
        for (var verdict : verdicts) {
            var path = "F" + files.size() + ".java";
            // packages must differ, or classes would be one
            var text = verdict.text().replaceFirst("package [\\w.]+;", "package generated.f" + files.size() + ";");
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            files.add(new SourceFile(path, new SourceReader().read(bytes, StandardCharsets.UTF_8, 17)));
        }
        try (var classes = ClassFiles.open(Experiment.classPath(), 17)) {
            var program = Linker.link(files, new Linker.Options(classes, List.of(), LombokConfig.DEFAULT));
            for (var method : program.methods()) {
                var code = program.code(method);
                if (code != null) {
                    code.blocks().forEach(block -> block.instructions()
                            .forEach(i -> instructions.merge(i.getClass().getSimpleName(), 1, Integer::sum)));
                }
            }
        }
    }
}
