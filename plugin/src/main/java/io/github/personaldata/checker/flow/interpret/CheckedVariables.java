package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Consent;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forgets a consent when the variable is assigned anew whose person was asked. Where a name stands for one object the name says it; where
 * one stands for many, such as the elements of an array, only the variable does.
 */
final class CheckedVariables {
    private final Code body;
    private final Map<Integer, Instruction> temporaries = new HashMap<>();
    private final Map<Integer, Set<Consent>> asked = new HashMap<>();

    CheckedVariables(Code body) {
        this.body = body;
        body.blocks().forEach(block -> block.instructions().forEach(instruction -> {
            int to = instruction.to();
            if (to >= body.parameters() && !isNamed(to)) {
                temporaries.put(to, instruction);
            }
        }));
    }

    /** A call assures something of what it is given. */
    void asked(Instruction.Invoke call, Assurance assured) {
        for (Consents some : List.of(assured.returning(), assured.whenTrue(), assured.whenFalse())) {
            for (Consent consent : some.each()) {
                if (!consent.isOfOne()) {
                    variables(call).forEach(variable -> asked.computeIfAbsent(variable, v -> new HashSet<>())
                            .add(consent));
                }
            }
        }
    }

    /** An instruction is about to set a register. */
    void assign(ConsentState state, Instruction instruction) {
        Set<Consent> gone = asked.get(instruction.to());
        if (gone != null) {
            state.forget(gone::contains);
        }
    }

    /** The variables that a call's operands were read from. */
    private Set<Integer> variables(Instruction.Invoke call) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> work = new ArrayDeque<>(operands(call));
        while (!work.isEmpty()) {
            int register = work.pop();
            if (register < 0 || !seen.add(register)) {
                continue;
            }
            Instruction set = temporaries.get(register);
            if (isNamed(register)) {
                found.add(register);
            } else if (set instanceof Instruction.Copy copy) {
                work.add(copy.from());
            } else if (set instanceof Instruction.Convert convert) {
                work.add(convert.from());
            } else if (set instanceof Instruction.GetField get) {
                work.add(get.base());
            } else if (set instanceof Instruction.GetElement get) {
                work.addAll(List.of(get.array(), get.index()));
            } else if (set instanceof Instruction.Invoke read) {
                work.addAll(operands(read));
            }
        }
        return found;
    }

    private static List<Integer> operands(Instruction.Invoke call) {
        Deque<Integer> operands = new ArrayDeque<>(List.of(call.receiver()));
        for (int argument : call.arguments()) {
            operands.add(argument);
        }
        return List.copyOf(operands);
    }

    private boolean isNamed(int register) {
        return !body.registers().get(register).name().isEmpty();
    }
}
