package io.github.personaldata.checker.injected;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value, as far as injected code needs it.
 *
 * @param element of a collection, {@code Optional} or map with texts for keys; null when it has none
 */
record Kind(Class<?> raw, @Nullable Class<?> element) {
    static final Kind TEXT = new Kind(String.class, null);

    private static final Set<Class<?>> CONTAINERS =
            Set.of(List.class, Set.class, Collection.class, Iterable.class, Optional.class);

    /** Null for what cannot be written down, such as a type variable. */
    static @Nullable Kind of(Type type) {
        if (type instanceof Class<?> raw) {
            return raw.getTypeParameters().length == 0 ? new Kind(raw, null) : null;
        }
        if (!(type instanceof ParameterizedType generic) || !(generic.getRawType() instanceof Class<?> raw)) {
            return null;
        }
        Type[] arguments = generic.getActualTypeArguments();
        if (!(arguments[arguments.length - 1] instanceof Class<?> element) || element.getTypeParameters().length > 0) {
            return null;
        }
        boolean map = raw == Map.class && arguments[0] == String.class;
        return map || CONTAINERS.contains(raw) ? new Kind(raw, element) : null;
    }

    boolean isText() {
        return raw == String.class;
    }

    /** Whether data can lie in it that somebody would read. */
    boolean carries() {
        return !raw.isPrimitive()
                && raw != Class.class
                && !raw.isEnum()
                && !Number.class.isAssignableFrom(raw)
                && raw != Boolean.class
                && raw != Void.class
                && (element == null || new Kind(element, null).carries());
    }

    /** Whether a parameter of this kind takes such a value. */
    boolean takes(Kind value) {
        return raw.isAssignableFrom(value.raw) && (element == null || element == value.element);
    }

    /** As written in Java. */
    String java() {
        String name = raw.getCanonicalName();
        if (element == null) {
            return name;
        }
        return name + (raw == Map.class ? "<String, " : "<") + element.getCanonicalName() + ">";
    }
}
