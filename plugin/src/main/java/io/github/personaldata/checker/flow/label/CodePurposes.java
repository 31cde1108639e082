package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.store.ContentHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which purposes code works for, by {@code @ProcessedFor} in the program: on a method or on one that it overrides; else on its type or one
 * around that; else on the type of an overridden method. Functions work for what the method works for that they stand in, and private methods for
 * what all of their callers do. Only looks at declarations where there is no such annotation.
 */
public final class CodePurposes {
    private final Program program;
    private final Map<MethodId, MethodId> functions = new HashMap<>();
    private final Map<MethodId, List<String>> known = new HashMap<>();
    private final Map<MethodId, Set<MethodId>> callers = new HashMap<>();

    private CodePurposes(Program program) {
        this.program = program;
    }

    /** In: a program; out: what its code works for. */
    public static CodePurposes of(Program program) {
        CodePurposes purposes = new CodePurposes(program);
        if (program.declaredTypes().stream().anyMatch(CodePurposes::isAnnotated)) {
            purposes.find();
        }
        return purposes;
    }

    /** What a method, or a function's body, works for; nothing in particular if empty. */
    public List<String> of(MethodId code) {
        return known.isEmpty() ? List.of() : known.getOrDefault(functions.getOrDefault(code, code), List.of());
    }

    /** Takes in what is known of methods; functions are told by what they stand in. */
    public void addTo(ContentHash hash) {
        hash.add(known.size());
        new TreeMap<>(known)
                .forEach((method, purposes) -> hash.add(method.toString()).add(purposes));
    }

    private static boolean isAnnotated(TypeInfo type) {
        return Annotations.has(type.annotations(), Annotations.PROCESSED_FOR)
                || type.methods().stream()
                        .anyMatch(method -> Annotations.has(method.annotations(), Annotations.PROCESSED_FOR));
    }

    private void find() {
        for (MethodId method : program.methods()) {
            Code code = program.code(method);
            if (code != null) {
                if (!code.enclosing().equals(method)) {
                    functions.put(method, code.enclosing());
                }
                List<String> declared = declared(code.enclosing());
                if (!declared.isEmpty()) {
                    known.put(code.enclosing(), declared);
                }
                code.blocks().forEach(block -> block.instructions().forEach(each -> called(code.enclosing(), each)));
            }
        }
        Map<MethodId, List<String>> shared = new TreeMap<>();
        for (MethodId method : callers.keySet()) {
            List<String> common = known.containsKey(method) ? List.of() : common(outside(method));
            if (!common.isEmpty()) {
                shared.put(method, common);
            }
        }
        known.putAll(shared);
    }

    private void called(MethodId by, Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            for (MethodId method : call.target().candidates()) {
                MethodInfo info = program.method(method);
                if (info != null && info.is(Flag.PRIVATE) && !method.isConstructor()) {
                    callers.computeIfAbsent(method, m -> new HashSet<>()).add(by);
                }
            }
        }
    }

    /** Who calls a private method, by way of others that say nothing themselves. */
    private Set<MethodId> outside(MethodId method) {
        Set<MethodId> outside = new HashSet<>();
        outside(method, new HashSet<>(), outside);
        return outside;
    }

    private void outside(MethodId method, Set<MethodId> seen, Set<MethodId> outside) {
        if (known.containsKey(method) || !callers.containsKey(method)) {
            outside.add(method);
        } else if (seen.add(method)) {
            callers.getOrDefault(method, Set.of()).forEach(caller -> outside(caller, seen, outside));
        }
    }

    /** What all of them work for; nothing if they differ. */
    private List<String> common(Set<MethodId> methods) {
        List<String> first = null;
        for (MethodId method : methods) {
            List<String> purposes = known.getOrDefault(method, List.of());
            if (first != null && !first.equals(purposes)) {
                return List.of();
            }
            first = purposes;
        }
        return first == null ? List.of() : first;
    }

    private List<String> declared(MethodId method) {
        List<MethodId> carriers = Annotations.carriers(program, method);
        for (MethodId carrier : carriers) {
            MethodInfo info = program.method(carrier);
            List<String> purposes = info == null ? null : named(info.annotations());
            if (purposes != null) {
                return purposes;
            }
        }
        for (MethodId carrier : carriers) {
            List<String> purposes = ofType(carrier.owner());
            if (purposes != null) {
                return purposes;
            }
        }
        return List.of();
    }

    /** What a type or the nearest one around it says; null if none says anything. */
    private @Nullable List<String> ofType(String name) {
        for (TypeInfo type = program.type(name); type != null; ) {
            List<String> purposes = named(type.annotations());
            if (purposes != null) {
                return purposes;
            }
            type = type.outer() == null ? null : program.type(type.outer());
        }
        return null;
    }

    private static @Nullable List<String> named(List<AnnotationInfo> annotations) {
        for (AnnotationInfo annotation : annotations) {
            if (annotation.type().equals(Annotations.PROCESSED_FOR)) {
                return annotation.values().getOrDefault("value", List.of());
            }
        }
        return null;
    }
}
