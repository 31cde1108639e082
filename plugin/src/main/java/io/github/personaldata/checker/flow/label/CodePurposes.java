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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which purposes code works for, by {@code @ProcessedFor}: on a method or on one that it overrides; else on its type or one around that; else on
 * the type of an overridden method. Functions work for what the method works for that they stand in, and private methods for what all of their
 * callers do. Of jars it is known for what the program calls. Only looks at declarations where there is no such annotation.
 */
public final class CodePurposes {
    private final Program program;
    private final Map<MethodId, MethodId> functions = new HashMap<>();
    private final Map<MethodId, List<String>> known = new HashMap<>();
    private final Map<MethodId, Set<MethodId>> callers = new HashMap<>();
    private final Set<MethodId> asked = new HashSet<>();
    private final Set<MethodId> handing = new HashSet<>();

    private CodePurposes(Program program) {
        this.program = program;
    }

    /** In: a program and the code of all its methods; out: what that works for, and what it calls. */
    public static CodePurposes of(Program program, List<Code> codes) {
        CodePurposes purposes = new CodePurposes(program);
        if (purposes.areAnnotated(codes)) {
            purposes.find(codes);
        }
        return purposes;
    }

    /** Whether any code works for a purpose. */
    public boolean any() {
        return !known.isEmpty();
    }

    /** All purposes that code works for. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>();
        known.values().forEach(all::addAll);
        return all;
    }

    /** What a method of a jar works for, whose code is not the program's; nothing in particular if empty. */
    public List<String> ofJar(MethodId method) {
        return known.isEmpty() || !isOfJar(program.type(method.owner())) ? List.of() : of(method);
    }

    /** What a method, or a function's body, works for; nothing in particular if empty. */
    public List<String> of(MethodId code) {
        return known.isEmpty() ? List.of() : known.getOrDefault(functions.getOrDefault(code, code), List.of());
    }

    /** Whether it matters what a method or function is given: it works for a purpose, or calls a method of a jar that does. */
    public boolean concern(MethodId code) {
        return !of(code).isEmpty() || handing.contains(code);
    }

    /** Takes in what is known of methods; functions are told by what they stand in, those that call jars by their code. */
    public void addTo(ContentHash hash) {
        hash.add(known.size());
        new TreeMap<>(known)
                .forEach((method, purposes) -> hash.add(method.toString()).add(purposes));
    }

    private static boolean isOfJar(@Nullable TypeInfo type) {
        return type != null
                && (type.origin() == TypeInfo.Origin.CLASS_FILE || type.origin() == TypeInfo.Origin.BYTECODE);
    }

    /** Whether a type of the program, or one whose methods it calls, says what it works for. */
    private boolean areAnnotated(List<Code> codes) {
        Set<String> types = new TreeSet<>();
        program.declaredTypes().forEach(type -> types.add(type.name()));
        codes.forEach(
                code -> code.blocks().forEach(block -> block.instructions().forEach(each -> {
                    if (each instanceof Instruction.Invoke call) {
                        call.target().candidates().forEach(method -> types.add(method.owner()));
                    }
                })));
        Set<String> seen = new HashSet<>();
        return types.stream().anyMatch(type -> isAnnotated(type, seen));
    }

    /** Whether a type, one above it or one around it has the annotation, on itself or on a method. */
    private boolean isAnnotated(String name, Set<String> seen) {
        TypeInfo type = seen.add(name) ? program.type(name) : null;
        if (type == null || type.origin() == TypeInfo.Origin.JDK) {
            return false;
        }
        return Annotations.has(type.annotations(), Annotations.PROCESSED_FOR)
                || type.methods().stream()
                        .anyMatch(method -> Annotations.has(method.annotations(), Annotations.PROCESSED_FOR))
                || type.outer() != null && isAnnotated(type.outer(), seen)
                || program.supertypes(name).stream().anyMatch(above -> isAnnotated(above, seen));
    }

    private void find(List<Code> codes) {
        for (Code code : codes) {
            if (!code.enclosing().equals(code.method())) {
                functions.put(code.method(), code.enclosing());
            }
            declare(code.enclosing());
            code.blocks().forEach(block -> block.instructions().forEach(each -> called(code, each)));
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

    private void declare(MethodId method) {
        List<String> declared = declared(method);
        if (!declared.isEmpty()) {
            known.put(method, declared);
        }
    }

    private void called(Code by, Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            for (MethodId method : call.target().candidates()) {
                MethodInfo info = program.method(method);
                if (asked.add(method) && isOfJar(program.type(method.owner()))) {
                    declare(method);
                }
                if (!ofJar(method).isEmpty()) {
                    handing.add(by.method());
                }
                if (info != null && info.is(Flag.PRIVATE) && !method.isConstructor()) {
                    callers.computeIfAbsent(method, m -> new HashSet<>()).add(by.enclosing());
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
