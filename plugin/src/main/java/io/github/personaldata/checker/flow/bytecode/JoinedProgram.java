package io.github.personaldata.checker.flow.bytecode;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.AnnotatedVariable;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program with classes of jars, and with default methods of the JDK in its classes, that are followed as if they were declared in it. */
final class JoinedProgram implements Program {
    private final Program program;
    private final Map<String, TypeInfo> types = new HashMap<>();
    private final Map<MethodId, Code> codes = new HashMap<>();
    private final Map<String, TreeSet<String>> subtypes = new TreeMap<>();
    private final Map<MethodId, MethodId> inherited;
    private final List<MethodId> methods;

    JoinedProgram(
            Program program, Map<String, TypeInfo> followed, Map<MethodId, Code> codes, InheritedDefaults defaults) {
        this.program = program;
        this.inherited = defaults.methods();
        defaults.codes().forEach((method, code) -> this.codes.put(method, withoutPlace(code)));
        codes.forEach((method, code) -> this.codes.put(method, withoutPlace(code)));
        followed.forEach((name, type) -> {
            types.put(name, type.withOrigin(TypeInfo.Origin.BYTECODE));
            for (String above : program.supertypes(name)) {
                subtypes.computeIfAbsent(above, a -> new TreeSet<>()).add(name);
            }
        });
        this.methods = Stream.concat(program.methods().stream(), this.codes.keySet().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** The code without lines, which nobody has the source of. */
    private static Code withoutPlace(Code code) {
        return new Code(
                code.method(),
                code.enclosing(),
                code.hasReceiver(),
                code.parameters(),
                code.captured(),
                code.registers(),
                code.blocks(),
                "",
                new int[0]);
    }

    @Override
    public List<TypeInfo> declaredTypes() {
        return program.declaredTypes();
    }

    @Override
    public List<AnnotatedVariable> annotatedVariables(String annotation) {
        return program.annotatedVariables(annotation);
    }

    @Override
    public @Nullable TypeInfo type(String name) {
        TypeInfo followed = types.get(name);
        return followed != null ? followed : program.type(name);
    }

    @Override
    public List<MethodId> methods() {
        return methods;
    }

    @Override
    public @Nullable Code code(MethodId method) {
        Code followed = codes.get(method);
        return followed != null ? followed : program.code(method);
    }

    @Override
    public @Nullable Code bytecode(MethodId method) {
        return program.bytecode(method);
    }

    @Override
    public List<String> classesIn(String packageName) {
        return program.classesIn(packageName);
    }

    @Override
    public TypeInfo.@Nullable MethodInfo method(MethodId method) {
        return program.method(inherited.getOrDefault(method, method));
    }

    @Override
    public TypeInfo.@Nullable FieldInfo field(FieldId field) {
        return program.field(field);
    }

    @Override
    public List<String> subtypes(String name) {
        TreeSet<String> more = subtypes.get(name);
        if (more == null) {
            return program.subtypes(name);
        }
        TreeSet<String> all = new TreeSet<>(program.subtypes(name));
        all.addAll(more);
        return List.copyOf(all);
    }

    @Override
    public boolean isSubtype(String name, String of) {
        return program.isSubtype(name, of);
    }

    @Override
    public List<String> supertypes(String name) {
        return program.supertypes(name);
    }

    @Override
    public @Nullable Type asSuper(Type type, String supertype) {
        return program.asSuper(type, supertype);
    }

    @Override
    public @Nullable MethodId implementation(String receiver, MethodId declared) {
        MethodId found = program.implementation(receiver, inherited.getOrDefault(declared, declared));
        if (found == null || found.owner().equals(receiver) || inherited.isEmpty()) {
            return found;
        }
        MethodId own = new MethodId(receiver, found.name(), found.parameters());
        return inherited.containsKey(own) ? own : found;
    }

    @Override
    public List<MethodId> overridden(MethodId method) {
        MethodId declared = inherited.get(method);
        return declared == null
                ? program.overridden(method)
                : Stream.concat(Stream.of(declared), program.overridden(declared).stream())
                        .toList();
    }

    @Override
    public @Nullable MethodId functionalMethod(String type) {
        return program.functionalMethod(type);
    }

    @Override
    public List<LedgerEntry> ledger() {
        return program.ledger();
    }
}
