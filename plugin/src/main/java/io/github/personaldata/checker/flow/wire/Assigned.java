package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What sets the registers of a method, wherever it stands in it. */
public final class Assigned {
    private final Code code;
    private final Map<Integer, List<Instruction>> setters = new HashMap<>();

    /** Of that code. */
    public Assigned(Code code) {
        this.code = code;
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction.to() >= 0) {
                    setters.computeIfAbsent(instruction.to(), r -> new ArrayList<>())
                            .add(instruction);
                }
            }
        }
    }

    /** The instructions that set a register, in the order of the code. */
    public List<Instruction> setters(int register) {
        return setters.getOrDefault(register, List.of());
    }

    /** The parameter register that a register can only hold the value of; -1 if it may hold another. */
    int parameter(int register) {
        Set<Integer> seen = new HashSet<>();
        int at = register;
        while (seen.add(at)) {
            List<Instruction> by = setters(at);
            if (at < code.parameters()) {
                return by.isEmpty() ? at : -1;
            }
            if (by.size() != 1) {
                return -1;
            }
            at = copied(by.get(0));
        }
        return -1;
    }

    /** The one instruction that sets a register, or the register that it is copied from; null if there are several, or it is a parameter. */
    @Nullable
    Instruction setter(int register) {
        Set<Integer> seen = new HashSet<>();
        int at = register;
        while (seen.add(at)) {
            List<Instruction> by = setters(at);
            if (at < code.parameters() || by.size() != 1) {
                return null;
            }
            if (copied(by.get(0)) < 0) {
                return by.get(0);
            }
            at = copied(by.get(0));
        }
        return null;
    }

    private static int copied(Instruction instruction) {
        return instruction instanceof Instruction.Copy copy
                ? copy.from()
                : instruction instanceof Instruction.Convert convert ? convert.from() : -1;
    }

    /** Classes of the objects made here that the method can only return; null if it may return something else. */
    @Nullable
    Set<String> returned() {
        Set<String> classes = new TreeSet<>();
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Return end && !made(end.from(), classes, new HashSet<>())) {
                    return null;
                }
            }
        }
        return classes.isEmpty() ? null : classes;
    }

    private boolean made(int register, Set<String> classes, Set<Integer> seen) {
        if (!seen.add(register)) {
            return true;
        }
        List<Instruction> by = setters(register);
        if (register < code.parameters() || by.isEmpty()) {
            return false;
        }
        for (Instruction instruction : by) {
            if (instruction instanceof Instruction.NewObject made) {
                classes.add(made.type().name());
            } else if (copied(instruction) < 0 || !made(copied(instruction), classes, seen)) {
                return false;
            }
        }
        return true;
    }
}
