package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a container puts things into that are asked for by a type argument.
 *
 * @param type of the things
 * @param part of the wrapper that the things are
 * @param kind of wrapper
 */
record Wrapper(Type type, Path part, Kind kind) {
    private static final Set<String> PROVIDERS = Set.of(
            "javax.inject.Provider",
            "jakarta.inject.Provider",
            "com.google.inject.Provider",
            "org.springframework.beans.factory.ObjectFactory",
            "javax.enterprise.inject.Instance",
            "jakarta.enterprise.inject.Instance");
    private static final String CHOOSING = "org.springframework.beans.factory.ObjectProvider";
    private static final Map<String, Path> COLLECTIONS = Map.of(
            "java.util.List", Path.of(Path.ELEMENTS),
            "java.util.Set", Path.of(Path.ELEMENTS),
            "java.util.Collection", Path.of(Path.ELEMENTS),
            "java.util.stream.Stream", Path.of(Path.ELEMENTS),
            "java.util.Map", Path.of(Path.VALUE));

    /** How many things it gives, and who makes it. */
    enum Kind {
        /** The one that a place of the things' type would be given, each time it is asked. */
        PROVIDER,
        /** The same, or all that fit. */
        CHOICE,
        /** The same, or nothing. */
        OPTIONAL,
        /** All that fit; only Spring makes it without being told how. */
        COLLECTION
    }

    /** How a type wraps others; null if it does not. */
    static @Nullable Wrapper of(Type type) {
        if (type instanceof Type.Array array) {
            return new Wrapper(array.element(), Path.of(Path.ELEMENTS), Kind.COLLECTION);
        }
        if (!(type instanceof Type.ClassType wrapper) || wrapper.arguments().isEmpty()) {
            return null;
        }
        List<Type> arguments = wrapper.arguments();
        Type last = arguments.get(arguments.size() - 1);
        Type inner = last instanceof Type.Extends upper ? upper.bound() : last;
        Path part = COLLECTIONS.getOrDefault(wrapper.name(), Path.of(Path.ELEMENTS));
        Kind kind = kind(wrapper.name());
        return kind == null || inner.erasure().equals(Type.OBJECT.erasure()) ? null : new Wrapper(inner, part, kind);
    }

    private static @Nullable Kind kind(String name) {
        if (isProvider(name)) {
            return name.equals(CHOOSING) ? Kind.CHOICE : Kind.PROVIDER;
        }
        if (name.equals("java.util.Optional")) {
            return Kind.OPTIONAL;
        }
        return COLLECTIONS.containsKey(name) ? Kind.COLLECTION : null;
    }

    /** Whether things are asked of objects of that type, which a program may make as well. */
    static boolean isProvider(String type) {
        return PROVIDERS.contains(type) || type.equals(CHOOSING);
    }

    /** Whether nobody can put other things in. */
    boolean isProvider() {
        return kind == Kind.PROVIDER || kind == Kind.CHOICE;
    }
}
