package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.type.Targets;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a recipient's own code takes out of the whole objects that it is given, where that code is a method of the program marked
 * {@code @Recipient}. Reading a member is using it, whatever is done with it; an object that is handed on to code which is not at hand, stored,
 * returned, printed or caught in a function counts as used whole.
 */
final class PartsUsed {
    private final Program program;
    private final LabelTable labels;
    private final Targets targets;
    private final Map<MethodId, Set<Label>> known = new HashMap<>();

    PartsUsed(Program program, LabelTable labels, Targets targets) {
        this.program = program;
        this.labels = labels;
        this.targets = targets;
    }

    /** The flow; marked if its datum came along with others and the recipient's code leaves it where it is. */
    Flow told(Flow flow) {
        boolean whole = flow.sink().recipient() != null && !flow.wholeObject().isEmpty();
        return whole && leaves(flow) ? flow.marked(Flow.UNUSED) : flow;
    }

    private boolean leaves(Flow flow) {
        Set<Label> used = known.computeIfAbsent(flow.sink().method(), this::used);
        return !used.isEmpty() && !used.contains(flow.label());
    }

    /** What a method reads of its parameters; empty if that is nothing, or not known. */
    private Set<Label> used(MethodId method) {
        Reading reading = new Reading();
        List<MethodId> run = targets.byHierarchy(method.owner(), method);
        if (run == null || run.isEmpty()) {
            return Set.of();
        }
        for (MethodId target : run) {
            Code code = program.code(target);
            int first = code != null && code.hasReceiver() ? 1 : 0;
            for (int i = 0; i < method.parameters().size(); i++) {
                reading.parameter(target, first + i);
            }
        }
        return reading.whole ? Set.of() : reading.labels;
    }

    /** One method and parameter. */
    private record Place(MethodId method, int parameter) {}

    /** What is read of one object, method by method. */
    private final class Reading {
        private final Set<Label> labels = new HashSet<>();
        private final Set<Place> seen = new HashSet<>();
        private boolean whole;

        void parameter(MethodId method, int register) {
            Code code = program.code(method);
            if (code == null) {
                whole = true;
            } else if (!whole && seen.add(new Place(method, register))) {
                Set<Integer> same = new HashSet<>(Set.of(register));
                int before = 0;
                while (same.size() > before) {
                    before = same.size();
                    code.blocks().forEach(block -> block.instructions().forEach(each -> run(each, same)));
                }
            }
        }

        /** In: the registers that hold the object, or a part of it that is no datum itself; out: more of them. */
        private void run(Instruction instruction, Set<Integer> same) {
            if (instruction instanceof Instruction.Copy copy) {
                follow(copy.from(), copy.to(), same);
            } else if (instruction instanceof Instruction.Convert convert) {
                follow(convert.from(), convert.to(), same);
            } else if (instruction instanceof Instruction.GetField get && same.contains(get.base())) {
                String label = PartsUsed.this.labels.ofField(get.field().toString());
                if (label == null) {
                    same.add(get.to());
                } else {
                    labels.add(PartsUsed.this.labels.label(label));
                }
            } else if (instruction instanceof Instruction.Invoke call) {
                if (same.contains(call.receiver())) {
                    called(call);
                }
                int first = call.receiver() >= 0 ? 1 : 0;
                for (int i = 0; i < call.arguments().length; i++) {
                    if (same.contains(call.arguments()[i])) {
                        handedOn(call, first + i);
                    }
                }
            } else {
                whole |= keeps(instruction, same);
            }
        }

        private void follow(int from, int to, Set<Integer> same) {
            if (same.contains(from)) {
                same.add(to);
            }
        }

        /** A method of the object itself, such as a getter. */
        private void called(Instruction.Invoke call) {
            boolean told = !call.target().candidates().isEmpty();
            for (MethodId candidate : call.target().candidates()) {
                String label = PartsUsed.this.labels.ofResult(candidate);
                if (label == null) {
                    told = false;
                } else {
                    labels.add(PartsUsed.this.labels.label(label));
                }
            }
            if (!told) {
                handedOn(call, 0);
            }
        }

        /** Other code gets the object; if that code is not at hand it may use all of it. */
        private void handedOn(Instruction.Invoke call, int parameter) {
            List<MethodId> candidates = call.target().candidates();
            whole |= candidates.isEmpty();
            for (MethodId candidate : candidates) {
                List<MethodId> run = call.dispatch() == Instruction.Dispatch.VIRTUAL
                        ? targets.byHierarchy(candidate.owner(), candidate)
                        : List.of(candidate);
                if (run == null || run.isEmpty()) {
                    whole = true;
                } else {
                    run.forEach(method -> parameter(method, parameter));
                }
            }
        }

        /** Whether the object goes where its further use is not seen. */
        private boolean keeps(Instruction instruction, Set<Integer> same) {
            if (instruction instanceof Instruction.PutField put) {
                return same.contains(put.from());
            }
            if (instruction instanceof Instruction.PutElement put) {
                return same.contains(put.from());
            }
            if (instruction instanceof Instruction.Return result) {
                return same.contains(result.from());
            }
            if (instruction instanceof Instruction.Throw thrown) {
                return same.contains(thrown.from());
            }
            int[] held = instruction instanceof Instruction.Concat concat
                    ? concat.parts()
                    : instruction instanceof Instruction.Function function
                            ? function.captured()
                            : instruction instanceof Instruction.Opaque opaque ? opaque.operands() : new int[0];
            return IntStream.of(held).anyMatch(same::contains)
                    || instruction instanceof Instruction.GetElement get && same.contains(get.array());
        }
    }
}
