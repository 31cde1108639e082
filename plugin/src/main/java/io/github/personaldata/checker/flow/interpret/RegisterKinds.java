package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the registers of a method may hold, by their types, and which of them may hold one and the same object. */
final class RegisterKinds {
    private static final Set<String> NOBODY = Set.of(
            "java.util.stream.Collector",
            "java.util.Comparator",
            "java.util.UUID",
            "java.util.Locale",
            "java.util.Date",
            "java.lang.Class");

    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence", "java.lang.Object");

    private final Code body;
    private final Map<Integer, List<Integer>> copied = new HashMap<>();

    RegisterKinds(Code body) {
        this.body = body;
        for (Code.Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Copy copy) {
                    copied(copy.from(), copy.to());
                } else if (instruction instanceof Instruction.Convert convert) {
                    copied(convert.from(), convert.to());
                } else if (instruction instanceof Instruction.Invoke call && mayReturnItself(call)) {
                    copied(call.receiver(), call.to());
                }
            }
        }
    }

    /** Whether a call may hand back its receiver, as builders do. */
    private boolean mayReturnItself(Instruction.Invoke call) {
        if (call.receiver() < 0 || call.to() < 0) {
            return false;
        }
        String type = type(call.to()).erasure();
        return type.equals(type(call.receiver()).erasure())
                && !type.equals("java.lang.String")
                && !type.startsWith("java.util.stream.")
                && !type.equals("java.util.Optional");
    }

    private void copied(int from, int to) {
        if (from >= 0 && to >= 0) {
            copied.computeIfAbsent(from, r -> new ArrayList<>()).add(to);
            copied.computeIfAbsent(to, r -> new ArrayList<>()).add(from);
        }
    }

    /** The register and those that it was copied to or from. */
    Set<Integer> copies(int register) {
        Set<Integer> seen = new TreeSet<>();
        Deque<Integer> work = new ArrayDeque<>(List.of(register));
        while (!work.isEmpty()) {
            int next = work.pop();
            if (seen.add(next)) {
                work.addAll(copied.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }

    /** Whether it holds an object that holds others, such as a list. */
    boolean isContainer(int register) {
        return register >= 0 && isContainer(type(register).erasure());
    }

    /** Whether objects of that type hold others. */
    static boolean isContainer(String type) {
        return type.endsWith("[]")
                || type.startsWith("java.util.") && !type.startsWith("java.util.function.") && !NOBODY.contains(type)
                || type.equals("java.lang.Iterable")
                || type.startsWith("reactor.core.publisher.")
                || type.startsWith("com.google.common.collect.");
    }

    /** Whether it holds no person and no part of one: a number, a function and the like. */
    boolean isNobody(int register) {
        Type type = type(register);
        return type instanceof Type.Primitive
                || type.erasure().startsWith("java.util.function.")
                || NOBODY.contains(type.erasure());
    }

    /** Whether it holds a text, in which data of several persons may be joined. */
    boolean isText(int register) {
        return register >= 0 && TEXTS.contains(type(register).erasure());
    }

    private Type type(int register) {
        return body.registers().get(register).type();
    }
}
