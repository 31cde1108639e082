package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the declaration that a member reference of bytecode means: in the named type, its superclasses, then its interfaces. */
final class MemberResolver {
    private final Function<String, @Nullable TypeInfo> types;
    private final Map<MethodId, Optional<MethodInfo>> methods = new ConcurrentHashMap<>();
    private final Map<FieldId, Optional<FieldInfo>> fields = new ConcurrentHashMap<>();

    MemberResolver(Function<String, @Nullable TypeInfo> types) {
        this.types = types;
    }

    /** The declaration; null if no class file on the way has it, as where the owner is missing. */
    @Nullable
    MethodInfo method(MethodId reference) {
        Optional<MethodInfo> known = methods.get(reference);
        if (known == null) {
            known = Optional.ofNullable(search(reference.owner(), type -> {
                for (MethodInfo method : type.methods()) {
                    MethodId id = method.id();
                    if (id.name().equals(reference.name()) && id.parameters().equals(reference.parameters())) {
                        return method;
                    }
                }
                return null;
            }));
            methods.put(reference, known);
        }
        return known.orElse(null);
    }

    /** As for methods. */
    @Nullable
    FieldInfo field(FieldId reference) {
        Optional<FieldInfo> known = fields.get(reference);
        if (known == null) {
            known = Optional.ofNullable(search(reference.owner(), type -> {
                for (FieldInfo field : type.fields()) {
                    if (field.id().name().equals(reference.name())) {
                        return field;
                    }
                }
                return null;
            }));
            fields.put(reference, known);
        }
        return known.orElse(null);
    }

    private <T> @Nullable T search(String owner, Function<TypeInfo, @Nullable T> member) {
        Deque<String> interfaces = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        String next = owner;
        while (next != null && seen.add(next)) {
            TypeInfo type = types.apply(next);
            if (type == null) {
                break;
            }
            T found = member.apply(type);
            if (found != null) {
                return found;
            }
            type.interfaces().forEach(i -> interfaces.add(i.erasure()));
            Type superclass = type.superclass();
            next = superclass == null ? null : superclass.erasure();
        }
        while (!interfaces.isEmpty()) {
            String name = interfaces.poll();
            TypeInfo type = seen.add(name) ? types.apply(name) : null;
            if (type != null) {
                T found = member.apply(type);
                if (found != null) {
                    return found;
                }
                type.interfaces().forEach(i -> interfaces.add(i.erasure()));
            }
        }
        // Interfaces have the methods of Object as well.
        TypeInfo object = seen.contains(Type.OBJECT.erasure()) ? null : types.apply(Type.OBJECT.erasure());
        return object == null ? null : member.apply(object);
    }
}
