package io.github.personaldata.checker.flow.bytecode;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses classes of jars that hold data and whose code is at hand in full: what their getters, setters, builders and {@code toString} do is
 * then known, where caution would say that every method hands out all that the object holds. Other classes of jars stay unmodelled.
 */
public final class FollowedClasses {
    /** Instructions of a class; a larger one is not a holder of data but a library of its own. */
    private static final int INSTRUCTIONS = 4_000;

    private final Program program;
    private final LibraryModels models;
    private final Map<String, List<TypeInfo>> packages = new HashMap<>();
    private final Map<String, TypeInfo> types = new TreeMap<>();
    private final Map<MethodId, Code> codes = new HashMap<>();

    private FollowedClasses(Program program, LibraryModels models) {
        this.program = program;
        this.models = models;
    }

    /**
     * The program joined with the classes that its code makes or calls, with single methods that it calls, with those of the JDK that make functions
     * of others, and with the default methods that its own classes inherit.
     *
     * @param code of all methods of the program
     */
    public static Program joined(Program program, Catalogue catalogue, Collection<Code> code) {
        LibraryModels models = new LibraryModels(program, catalogue);
        FollowedClasses followed = new FollowedClasses(program, models);
        TreeSet<String> named = new TreeSet<>();
        TreeSet<MethodId> called = new TreeSet<>();
        code.forEach(body -> names(body, named, called));
        called.forEach(method -> named.add(method.owner()));
        named.forEach(followed::follow);
        StatelessMethods.of(program, models, called).forEach(followed.codes::putIfAbsent);
        FunctionMakers.of(program, models, called).forEach(followed.codes::putIfAbsent);
        InheritedDefaults defaults = InheritedDefaults.of(program, code);
        return followed.codes.isEmpty() && defaults.methods().isEmpty()
                ? program
                : new JoinedProgram(program, followed.types, followed.codes, defaults);
    }

    private static void names(Code code, Collection<String> made, Collection<MethodId> called) {
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.NewObject object) {
                    made.add(object.type().name());
                } else if (instruction instanceof Instruction.Invoke call) {
                    called.addAll(call.target().candidates());
                }
            }
        }
    }

    private void follow(String name) {
        TypeInfo type = program.type(name);
        if (type == null || types.containsKey(name) || !isHolder(type)) {
            return;
        }
        Map<MethodId, Code> bodies = bodies(type);
        if (bodies == null || isExtended(type)) {
            return;
        }
        types.put(name, type);
        codes.putAll(bodies);
        if (type.superclass() != null) {
            follow(type.superclass().erasure());
        }
    }

    /** Whether it is a plain class with state of its own that no model speaks of. */
    private boolean isHolder(TypeInfo type) {
        return type.origin() == TypeInfo.Origin.CLASS_FILE
                && (type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.RECORD)
                && !type.flags().contains(Flag.ABSTRACT)
                && type.fields().stream().anyMatch(field -> !field.flags().contains(Flag.STATIC))
                && !program.isSubtype(type.name(), "java.lang.Throwable")
                && type.methods().stream().noneMatch(method -> models.isModelled(method.id()));
    }

    /** The code of all its methods; null if some is missing, too large, or lets data out itself, which has no line to be told at. */
    private @Nullable Map<MethodId, Code> bodies(TypeInfo type) {
        Deque<MethodId> work = new ArrayDeque<>();
        for (MethodInfo method : type.methods()) {
            if (!method.is(Flag.ABSTRACT)) {
                work.add(method.id());
            }
        }
        MethodId initialiser = new MethodId(type.name(), "<clinit>", List.of());
        if (program.bytecode(initialiser) != null) {
            work.add(initialiser);
        }
        Map<MethodId, Code> bodies = new TreeMap<>();
        int instructions = 0;
        while (!work.isEmpty()) {
            MethodId method = work.remove();
            if (bodies.containsKey(method)) {
                continue;
            }
            Code code = program.bytecode(method);
            instructions += code == null ? 0 : size(code);
            if (code == null || instructions > INSTRUCTIONS || !isFollowed(code, work)) {
                return null;
            }
            bodies.put(method, code);
        }
        return bodies;
    }

    private static int size(Code code) {
        return code.blocks().stream()
                .mapToInt(block -> block.instructions().size())
                .sum();
    }

    private boolean isFollowed(Code code, Collection<MethodId> functions) {
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Opaque) {
                    return false;
                } else if (instruction instanceof Instruction.Function function) {
                    functions.add(function.body());
                } else if (instruction instanceof Instruction.Invoke call
                        && call.target().candidates().stream()
                                .anyMatch(method -> models.letsOut(method) || isUnknownToJdk(method))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a class of the JDK has no such method, so that the class file is damaged or meant for another JDK. */
    private boolean isUnknownToJdk(MethodId method) {
        TypeInfo owner = program.type(method.owner());
        return owner != null
                && owner.origin() == TypeInfo.Origin.JDK
                && program.method(method) == null
                && program.supertypes(method.owner()).stream()
                        .map(type -> new MethodId(type, method.name(), method.parameters()))
                        .allMatch(inherited -> program.method(inherited) == null);
    }

    /** Whether a class of its package extends it: a call may then run that one's code. */
    private boolean isExtended(TypeInfo type) {
        if (type.flags().contains(Flag.FINAL)) {
            return false;
        }
        String name = type.name();
        String in = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return packages.computeIfAbsent(in, this::classes).stream()
                .anyMatch(other -> other.superclass() != null
                        && other.superclass().erasure().equals(name));
    }

    private List<TypeInfo> classes(String packageName) {
        List<TypeInfo> found = new ArrayList<>();
        for (String name : program.classesIn(packageName)) {
            TypeInfo type = program.type(name);
            if (type != null && type.origin() == TypeInfo.Origin.CLASS_FILE) {
                found.add(type);
            }
        }
        return found;
    }
}
