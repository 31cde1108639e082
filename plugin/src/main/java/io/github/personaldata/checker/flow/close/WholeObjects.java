package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which data left because the object that holds it did: no code but the object's own has read it. What leaves at one place of one class
 * in this way leaves together.
 */
final class WholeObjects {
    private final Program program;
    private final LabelTable labels;
    private final Map<String, Set<Label>> together = new TreeMap<>();

    WholeObjects(Program program, LabelTable labels) {
        this.program = program;
        this.labels = labels;
    }

    /**
     * A datum that left.
     *
     * @param object what it left with; null if it left by itself
     */
    record Out(Label label, @Nullable String object) {}

    /**
     * Takes notice of a flow.
     *
     * @param place of the sink, with where it goes
     */
    Out add(String place, String key, Trail trail) {
        Label label = labels.label(key);
        String object = isWhole(key, trail) ? label.declaringType() + " at " + place : null;
        if (object != null) {
            together.computeIfAbsent(object, o -> new TreeSet<>()).add(label);
        }
        return new Out(label, object);
    }

    /** The other labels of the object that a flow came out with, once all flows were added; none if it came out alone. */
    List<Label> with(Out out) {
        Set<Label> all = out.object() == null ? Set.of() : together.getOrDefault(out.object(), Set.of());
        return all.stream().filter(other -> !other.equals(out.label())).toList();
    }

    private boolean isWhole(String key, Trail trail) {
        String holder = labels.label(key).declaringType();
        return key.equals(labels.ofField(key))
                && trail.steps().stream()
                        .filter(step -> step.kind() == Trail.Kind.READ)
                        .filter(step -> !step.code().owner().equals(holder))
                        .noneMatch(step -> readsFrom(holder, step));
    }

    /** Whether the step reads a field of the class, by itself or through an accessor; it may read what holds the object instead. */
    private boolean readsFrom(String holder, Trail.Step step) {
        Code code = program.code(step.code());
        return code == null
                || code.blocks().stream()
                        .flatMap(block -> block.instructions().stream())
                        .filter(instruction -> instruction.site() == step.site())
                        .anyMatch(instruction -> readsFrom(holder, instruction));
    }

    private boolean readsFrom(String holder, Instruction instruction) {
        if (instruction instanceof Instruction.GetField get) {
            return program.isSubtype(holder, get.field().owner());
        }
        return instruction instanceof Instruction.Invoke call
                && call.target().candidates().stream().anyMatch(method -> program.isSubtype(holder, method.owner()));
    }
}
