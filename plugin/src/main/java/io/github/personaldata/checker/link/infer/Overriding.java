package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which method overrides or implements which. Thread safe. */
public final class Overriding {
    private record Call(String receiver, MethodId declared) {}

    private final Members members;
    private final Types types;
    private final Map<Call, Optional<MethodId>> implementations = new ConcurrentHashMap<>();
    private final Map<MethodId, List<MethodId>> overridden = new ConcurrentHashMap<>();

    public Overriding(Members members) {
        this.members = members;
        this.types = members.types();
    }

    /** The method that a call of {@code declared} runs on an object of exactly that class; null if there is none with code. */
    public @Nullable MethodId implementation(String receiver, MethodId declared) {
        Call key = new Call(receiver, declared);
        Optional<MethodId> known = implementations.get(key);
        if (known == null) {
            known = Optional.ofNullable(find(receiver, declared));
            implementations.put(key, known);
        }
        return known.orElse(null);
    }

    private @Nullable MethodId find(String receiver, MethodId declared) {
        MethodInfo info = members.method(declared);
        if (info == null || info.is(Flag.STATIC) || info.is(Flag.PRIVATE) || declared.isConstructor()) {
            return info == null || info.is(Flag.ABSTRACT) ? null : declared;
        }
        if (!types.isSubclass(receiver, declared.owner())) {
            return null;
        }
        List<String> seen = seenFrom(receiver, info);
        boolean raw = isRaw(receiver, info);
        MethodId likely = null;
        MethodId inherited = null;
        for (Members.Method each : members.methods(receiver, declared.name())) {
            MethodInfo m = each.info();
            if (m.is(Flag.ABSTRACT)
                    || m.is(Flag.STATIC)
                    || m.parameters().size() != info.parameters().size()) {
                continue;
            }
            List<String> given = members.erasedParameters(m, each.owner());
            boolean same =
                    m.id().equals(declared) || m.id().parameters().equals(declared.parameters()) || given.equals(seen);
            if (!same) {
                likely = likely == null && raw && mayBe(given, info) ? m.id() : likely;
                continue;
            }
            // a method of a class wins over an interface's default method
            if (!types.world().isInterface(m.id().owner())) {
                return likely != null && isAnonymous(receiver) ? likely : m.id();
            }
            inherited = inherited == null ? m.id() : inherited;
        }
        return likely == null ? inherited : likely;
    }

    /**
     * Whether nothing says what the type variables of a method's class stand for in a class that inherits it, as in {@code new Callback<>()
     * {..}}: what the diamond means is known only where the code around it is attributed.
     */
    private boolean isRaw(String type, MethodInfo m) {
        Type owner = types.asSuper(types.self(type), m.id().owner());
        return owner instanceof Type.ClassType c
                && c.arguments().isEmpty()
                && !types.variables(c.name()).isEmpty();
    }

    /** Its type arguments are mostly those of a diamond; a class with a name that leaves them out rather overloads what it inherits. */
    private static boolean isAnonymous(String type) {
        String last = type.substring(type.lastIndexOf('$') + 1);
        return last.chars().allMatch(Character::isDigit);
    }

    /** Whether parameters may be those of a method whose class's type variables stand for anything. */
    private static boolean mayBe(List<String> given, MethodInfo m) {
        for (int i = 0; i < given.size(); i++) {
            Type wanted = m.parameters().get(i).type();
            String erased = given.get(i);
            while (wanted instanceof Type.Array array && erased.endsWith("[]")) {
                wanted = array.element();
                erased = erased.substring(0, erased.length() - 2);
            }
            boolean any = wanted instanceof Type.Variable v && v.declarer().equals(m.id().owner());
            if (!any && !erased.equals(wanted.erasure())) {
                return false;
            }
        }
        return true;
    }

    private List<String> seenFrom(String type, MethodInfo m) {
        Type owner = types.asSuper(types.self(type), m.id().owner());
        return owner instanceof Type.ClassType c ? members.erasedParameters(m, c) : m.id().parameters();
    }

    /** The methods of supertypes that this one overrides or implements, nearest first. */
    public List<MethodId> overridden(MethodId method) {
        List<MethodId> known = overridden.get(method);
        if (known == null) {
            known = List.copyOf(above(method));
            overridden.put(method, known);
        }
        return known;
    }

    private List<MethodId> above(MethodId method) {
        MethodInfo info = members.method(method);
        List<MethodId> all = new ArrayList<>();
        if (info == null || info.is(Flag.STATIC) || info.is(Flag.PRIVATE) || method.isConstructor()) {
            return all;
        }
        for (String each : types.supertypes(method.owner())) {
            for (MethodInfo m : members.declared(each, method.name())) {
                boolean candidate = !m.is(Flag.STATIC)
                        && !m.is(Flag.PRIVATE)
                        && m.parameters().size() == info.parameters().size();
                if (candidate
                        && (m.id().parameters().equals(method.parameters())
                                || seenFrom(method.owner(), m).equals(method.parameters())
                                || isRaw(method.owner(), m) && mayBe(method.parameters(), m))) {
                    all.add(m.id());
                }
            }
        }
        return all;
    }
}
