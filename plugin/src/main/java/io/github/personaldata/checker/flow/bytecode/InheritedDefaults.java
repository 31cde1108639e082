package io.github.personaldata.checker.flow.bytecode;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Default methods of the JDK's interfaces that classes of the program inherit, such as {@code forEach} of a collection that has its own
 * {@code iterator()}: each is followed as if the class declared it, since it calls methods of the class that no model knows.
 */
final class InheritedDefaults {
    private final Program program;
    private final Map<String, List<MethodInfo>> defaults = new HashMap<>();
    private final Map<Signature, List<MethodId>> candidates = new HashMap<>();
    private final Map<MethodId, MethodId> declared = new HashMap<>();
    private final Map<MethodId, MethodId> followed = new TreeMap<>();
    private final Map<MethodId, Code> codes = new TreeMap<>();

    private InheritedDefaults(Program program) {
        this.program = program;
    }

    private record Signature(String name, List<String> parameters) {
        static Signature of(MethodId method) {
            return new Signature(method.name(), method.parameters());
        }
    }

    /**
     * Those that the program calls.
     *
     * @param code of all methods of the program
     */
    static InheritedDefaults of(Program program, Collection<Code> code) {
        InheritedDefaults found = new InheritedDefaults(program);
        program.declaredTypes().stream().filter(InheritedDefaults::isMade).forEach(found::inherits);
        found.follow(code);
        return found;
    }

    /** The methods as each class has them, with the JDK's methods that they are. */
    Map<MethodId, MethodId> methods() {
        return followed;
    }

    /** Their code, and that of the functions they make. */
    Map<MethodId, Code> codes() {
        return codes;
    }

    private static boolean isMade(TypeInfo type) {
        return type.kind() != TypeInfo.Kind.INTERFACE
                && type.kind() != TypeInfo.Kind.ANNOTATION
                && !type.flags().contains(Flag.ABSTRACT);
    }

    private void inherits(TypeInfo type) {
        for (String above : program.supertypes(type.name())) {
            for (MethodInfo method : defaults.computeIfAbsent(above, this::defaults)) {
                if (method.id().equals(program.implementation(type.name(), method.id()))) {
                    MethodId as = new MethodId(
                            type.name(), method.id().name(), method.id().parameters());
                    declared.put(as, method.id());
                    candidates
                            .computeIfAbsent(Signature.of(as), s -> new ArrayList<>())
                            .add(as);
                }
            }
        }
    }

    private List<MethodInfo> defaults(String name) {
        TypeInfo type = program.type(name);
        if (type == null || type.origin() != TypeInfo.Origin.JDK || type.kind() != TypeInfo.Kind.INTERFACE) {
            return List.of();
        }
        return type.methods().stream()
                .filter(method -> !method.is(Flag.ABSTRACT) && !method.is(Flag.STATIC))
                .toList();
    }

    /** What code calls by name, and what that calls in turn. */
    private void follow(Collection<Code> all) {
        Deque<Code> work = new ArrayDeque<>(all);
        while (!work.isEmpty() && !candidates.isEmpty()) {
            for (Code.Block block : work.remove().blocks()) {
                for (Instruction instruction : block.instructions()) {
                    if (instruction instanceof Instruction.Invoke call) {
                        call.target().candidates().stream()
                                .map(Signature::of)
                                .map(candidates::remove)
                                .filter(Objects::nonNull)
                                .flatMap(List::stream)
                                .forEach(as -> follow(as, work));
                    }
                }
            }
        }
    }

    private void follow(MethodId as, Collection<Code> work) {
        MethodId method = Objects.requireNonNull(declared.get(as));
        Code code = program.bytecode(method);
        if (code == null) {
            return;
        }
        List<Code.Register> registers = new ArrayList<>(code.registers());
        registers.set(0, new Code.Register("", new Type.ClassType(as.owner(), List.of())));
        Code own = new Code(
                as,
                method,
                true,
                code.parameters(),
                code.captured(),
                registers,
                code.blocks(),
                code.file(),
                new int[0]);
        followed.put(as, method);
        codes.put(as, own);
        work.add(own);
        functions(own, work);
    }

    private void functions(Code code, Collection<Code> work) {
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                Code body = instruction instanceof Instruction.Function function ? body(function) : null;
                if (body != null && codes.put(body.method(), body) == null) {
                    work.add(body);
                    functions(body, work);
                }
            }
        }
    }

    private @Nullable Code body(Instruction.Function function) {
        return program.code(function.body()) != null ? null : program.bytecode(function.body());
    }
}
