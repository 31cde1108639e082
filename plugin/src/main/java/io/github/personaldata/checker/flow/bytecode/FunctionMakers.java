package io.github.personaldata.checker.flow.bytecode;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Methods of the JDK's functional interfaces that make functions of others, such as {@code Function.andThen} and {@code Comparator.comparing}: when
 * their functions run, and with what, their code says.
 */
final class FunctionMakers {
    private final Program program;
    private final LibraryModels models;
    private final Map<MethodId, Code> followed = new TreeMap<>();

    private FunctionMakers(Program program, LibraryModels models) {
        this.program = program;
        this.models = models;
    }

    /**
     * The code of those that the program calls, of those that they call, and of the functions that they make.
     *
     * @param called methods that code of the program calls
     */
    static Map<MethodId, Code> of(Program program, LibraryModels models, Collection<MethodId> called) {
        FunctionMakers found = new FunctionMakers(program, models);
        Deque<MethodId> work = new ArrayDeque<>(called);
        while (!work.isEmpty()) {
            found.follow(work.remove(), work);
        }
        return found.followed;
    }

    private void follow(MethodId method, Collection<MethodId> work) {
        if (followed.containsKey(method) || !isMaker(method) || models.isKnown(method)) {
            return;
        }
        Map<MethodId, Code> bodies = new TreeMap<>();
        if (gather(method, bodies)) {
            followed.putAll(bodies);
            bodies.values().forEach(code -> calls(code, work));
        }
    }

    private boolean isMaker(MethodId method) {
        TypeInfo owner = program.type(method.owner());
        MethodInfo info = program.method(method);
        return owner != null
                && info != null
                && owner.origin() == TypeInfo.Origin.JDK
                && program.functionalMethod(owner.name()) != null
                && program.functionalMethod(info.result().erasure()) != null
                && !info.is(Flag.ABSTRACT);
    }

    /** Gathers the code of a method and of the functions that it makes; whether all of it is at hand. */
    private boolean gather(MethodId method, Map<MethodId, Code> bodies) {
        if (bodies.containsKey(method)) {
            return true;
        }
        Code code = program.bytecode(method);
        if (code == null) {
            return false;
        }
        bodies.put(method, code);
        return code.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .allMatch(instruction -> isFollowed(instruction, bodies));
    }

    private boolean isFollowed(Instruction instruction, Map<MethodId, Code> bodies) {
        return instruction instanceof Instruction.Function function
                ? gather(function.body(), bodies)
                : !(instruction instanceof Instruction.Opaque);
    }

    private static void calls(Code code, Collection<MethodId> work) {
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call) {
                    work.addAll(call.target().candidates());
                }
            }
        }
    }
}
