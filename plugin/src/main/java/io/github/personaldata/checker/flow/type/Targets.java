package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods a virtual call may run. */
public final class Targets {
    /** With more targets a call stays open: joining them would make one component of the whole program. */
    private static final int MANY = 16;

    /** Library's types that objects are for many reasons; what they declare is called to compare, print and tell objects apart. */
    private static final Set<String> ORDINARY =
            Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum", "java.lang.Comparable");

    private final Program program;
    private final Map<String, Map<MethodId, Optional<List<MethodId>>>> few = new ConcurrentHashMap<>();
    private final Map<String, Map<MethodId, Boolean>> overridden = new ConcurrentHashMap<>();
    private final Map<String, Map<MethodId, Boolean>> settled = new ConcurrentHashMap<>();
    private final Map<MethodId, Boolean> deferred = new ConcurrentHashMap<>();
    private final Map<String, Boolean> complete = new ConcurrentHashMap<>();
    private final Map<String, List<MethodId>> callbacks = new ConcurrentHashMap<>();

    /** Of calls in that program. */
    public Targets(Program program) {
        this.program = program;
    }

    /** Whether calling this method calls the functional value of that interface itself. */
    public boolean isFunctionOf(Type type, MethodId method) {
        MethodId single = program.functionalMethod(type.erasure());
        MethodId declared = program.functionalMethod(method.owner());
        return single == null
                || single.name().equals(method.name())
                        && single.parameters().size() == method.parameters().size()
                || declared != null && declared.equals(method);
    }

    /** Whether a call of this method may run a lambda: its type is a functional interface, or is not known. */
    public boolean mayBeFunction(MethodId method) {
        return program.type(method.owner()) == null || program.functionalMethod(method.owner()) != null;
    }

    /** The method that runs on an object of exactly that class, be it a library's; null if that is not known. */
    public @Nullable MethodId exact(Type type, MethodId method) {
        return program.implementation(type.erasure(), method);
    }

    /** Whether a class of a jar, of which there are objects, does not have a method that they must have: its class file is damaged. */
    public boolean lacks(Type exact, MethodId method) {
        TypeInfo type = program.type(exact.erasure());
        return type != null
                && type.origin() == TypeInfo.Origin.CLASS_FILE
                && isMade(type.name())
                && program.isSubtype(type.name(), method.owner())
                && exact(exact, method) == null;
    }

    /** Methods of the program that a library which is given an object of exactly that class may call: those that its own types declare. */
    public List<MethodId> callbacks(Type exact) {
        return callbacks.computeIfAbsent(exact.erasure(), this::findCallbacks);
    }

    private List<MethodId> findCallbacks(String type) {
        TreeSet<MethodId> found = new TreeSet<>();
        for (String above : program.supertypes(type)) {
            TypeInfo info = isOwn(above) || ORDINARY.contains(above) ? null : program.type(above);
            for (TypeInfo.MethodInfo method : info == null ? List.<TypeInfo.MethodInfo>of() : info.methods()) {
                MethodId target = program.implementation(type, method.id());
                if (target != null && isInSources(target)) {
                    found.add(target);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether an object of exactly that class can be used as that type; so is one of which not all supertypes are known. */
    public boolean fits(Type exact, String type) {
        if (!(exact instanceof Type.ClassType) || program.isSubtype(exact.erasure(), type)) {
            return true;
        }
        return program.type(type) == null || !isKnown(exact.erasure());
    }

    private boolean isKnown(String type) {
        Boolean known = complete.get(type);
        if (known == null) {
            known = program.type(type) != null
                    && program.supertypes(type).stream().allMatch(s -> program.type(s) != null);
            complete.put(type, known);
        }
        return known;
    }

    /** Methods with code that may run on an object of that static type, sorted; null if there are too many. */
    public @Nullable List<MethodId> byHierarchy(String receiver, MethodId method) {
        Map<MethodId, Optional<List<MethodId>>> known = few.computeIfAbsent(receiver, r -> new ConcurrentHashMap<>());
        Optional<List<MethodId>> found = known.get(method);
        if (found == null) {
            List<MethodId> all = allByHierarchy(receiver, method, MANY);
            found = all.size() > MANY ? Optional.empty() : Optional.of(all);
            known.put(method, found);
        }
        return found.orElse(null);
    }

    /** The same without a limit. */
    public List<MethodId> allByHierarchy(String receiver, MethodId method) {
        return allByHierarchy(receiver, method, Integer.MAX_VALUE);
    }

    private List<MethodId> allByHierarchy(String receiver, MethodId method, int most) {
        String from = program.isSubtype(receiver, method.owner()) ? receiver : method.owner();
        TreeSet<MethodId> found = new TreeSet<>();
        List<String> types = new ArrayList<>();
        types.add(from);
        if (!from.equals("java.lang.Object")) {
            types.addAll(program.subtypes(from));
        }
        for (String type : types) {
            MethodId target = program.implementation(type, method);
            if (target != null && program.hasCode(target)) {
                found.add(target);
            }
            if (found.size() > most) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** Whether what runs is code at hand, whatever object of that static type is called: all its classes are known, or none can override. */
    public boolean isSettled(String receiver, MethodId method) {
        return settled.computeIfAbsent(receiver, r -> new ConcurrentHashMap<>())
                .computeIfAbsent(method, m -> findSettled(receiver, m));
    }

    private boolean findSettled(String receiver, MethodId method) {
        TypeInfo.MethodInfo declared = program.method(method);
        if (declared != null && declared.is(Flag.FINAL)) {
            return program.hasCode(method);
        }
        boolean makesFunctions = isOfJdk(method) && program.functionalMethod(method.owner()) != null;
        return (isOwn(receiver) || makesFunctions)
                && Stream.concat(Stream.of(receiver), program.subtypes(receiver).stream())
                        .filter(type -> makesFunctions && type.equals(receiver) || isMade(type))
                        .map(type -> program.implementation(type, method))
                        .allMatch(target -> target != null && program.hasCode(target));
    }

    private boolean isMade(String type) {
        TypeInfo info = program.type(type);
        return info == null
                || info.kind() != TypeInfo.Kind.INTERFACE && !info.flags().contains(Flag.ABSTRACT);
    }

    /**
     * Whether classes in the program's sources that are that type have code of their own for a library's method, or inherit a default method that
     * calls such code. Of collections and maps the latter does not count: nearly all of them are the JDK's.
     */
    public boolean isOverridden(String receiver, MethodId method) {
        return !method.owner().equals("java.lang.Object")
                && overridden
                        .computeIfAbsent(receiver, r -> new ConcurrentHashMap<>())
                        .computeIfAbsent(method, m -> allByHierarchy(receiver, m).stream()
                                .anyMatch(
                                        target -> isInSources(target) || !isCollected(receiver) && isDeclared(target)));
    }

    private boolean isCollected(String receiver) {
        return program.isSubtype(receiver, "java.util.Collection") || program.isSubtype(receiver, "java.util.Map");
    }

    private boolean isDeclared(MethodId method) {
        TypeInfo owner = program.type(method.owner());
        return owner != null && isOfProgram(owner.origin());
    }

    /** Whether the method is declared in the program's own sources, or in a class that is followed like them. */
    public boolean isOwn(MethodId method) {
        return isOwn(method.owner());
    }

    /** Whether a type is. */
    public boolean isOwn(String type) {
        TypeInfo owner = program.type(type);
        return owner != null && owner.origin() != TypeInfo.Origin.CLASS_FILE && owner.origin() != TypeInfo.Origin.JDK;
    }

    private boolean isInSources(MethodId method) {
        return isOfProgram(origin(method));
    }

    private static boolean isOfProgram(TypeInfo.@Nullable Origin origin) {
        return origin == TypeInfo.Origin.SOURCE || origin == TypeInfo.Origin.UPSTREAM;
    }

    /** Whether a method's code is the JDK's: it serves all classes. */
    public boolean isOfJdk(MethodId method) {
        return origin(method) == TypeInfo.Origin.JDK;
    }

    /** Where code comes from: default methods that a class inherits from the JDK are its own, but their code is not. */
    private TypeInfo.@Nullable Origin origin(MethodId method) {
        TypeInfo owner =
                program.hasCode(method) ? program.type(program.enclosing(method).owner()) : null;
        return owner == null ? null : owner.origin();
    }

    /** Methods of functional interfaces, of JDK interfaces and of Object: only a tracked receiver tells what they run. */
    public boolean isDeferred(MethodId method) {
        Boolean known = deferred.get(method);
        if (known == null) {
            known = findDeferred(method);
            deferred.put(method, known);
        }
        return known;
    }

    /** Whether it is a method of an interface of the JDK that no function stands for: mostly the library's own code runs, such as a document's. */
    public boolean isLibrarys(MethodId method) {
        TypeInfo owner = program.type(method.owner());
        return owner != null
                && owner.origin() == TypeInfo.Origin.JDK
                && program.functionalMethod(method.owner()) == null;
    }

    private boolean findDeferred(MethodId method) {
        TypeInfo owner = program.type(method.owner());
        if (owner == null) {
            return false;
        }
        if (owner.origin() == TypeInfo.Origin.JDK && owner.kind() == TypeInfo.Kind.INTERFACE) {
            TypeInfo.MethodInfo info = program.method(method);
            return info != null && info.is(Flag.ABSTRACT);
        }
        return owner.kind() == TypeInfo.Kind.INTERFACE
                && method.equals(program.functionalMethod(method.owner()))
                && program.subtypes(method.owner()).isEmpty();
    }
}
