package io.github.personaldata.checker.injected;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes expressions for values without data: constants, and objects of the project made of them. */
final class Maker {
    /** How an expression ends that stands for what cannot be made. */
    static final String NOTHING = ") null";

    private static final int DEPTH = 3;
    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "\"none\""),
            Map.entry(Object.class, "\"none\""),
            Map.entry(CharSequence.class, "\"none\""),
            Map.entry(int.class, "7"),
            Map.entry(Integer.class, "7"),
            Map.entry(long.class, "7L"),
            Map.entry(Long.class, "7L"),
            Map.entry(boolean.class, "true"),
            Map.entry(Boolean.class, "true"),
            Map.entry(double.class, "7.0"),
            Map.entry(Double.class, "7.0"),
            Map.entry(char.class, "'n'"),
            Map.entry(byte[].class, "new byte[] {1}"),
            Map.entry(List.class, "new java.util.ArrayList<>()"),
            Map.entry(Collection.class, "new java.util.ArrayList<>()"),
            Map.entry(Iterable.class, "new java.util.ArrayList<>()"),
            Map.entry(Set.class, "new java.util.HashSet<>()"),
            Map.entry(Map.class, "new java.util.HashMap<>()"),
            Map.entry(Optional.class, "java.util.Optional.empty()"),
            Map.entry(java.util.Date.class, "new java.util.Date(0)"),
            Map.entry(java.util.Locale.class, "java.util.Locale.ROOT"));

    private final Surface surface;
    private final Map<Class<?>, List<Executable>> creators = new HashMap<>();

    Maker(Surface surface) {
        this.surface = surface;
        for (Class<?> type : surface.types()) {
            for (Constructor<?> constructor : surface.constructors(type)) {
                creators.computeIfAbsent(type, t -> new ArrayList<>()).add(constructor);
            }
            for (Method method : surface.methods(type)) {
                if (method.getDeclaringClass() == type
                        && Modifier.isStatic(method.getModifiers())
                        && surface.isOwn(method.getReturnType())) {
                    creators.computeIfAbsent(method.getReturnType(), t -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        creators.values().forEach(list -> list.sort(Comparator.comparingInt(Executable::getParameterCount)));
    }

    /** Null when nobody can say how. */
    @Nullable
    String value(Type type) {
        return value(type, new HashSet<>());
    }

    private @Nullable String value(Type type, Set<Class<?>> outer) {
        Kind kind = Kind.of(type);
        Class<?> raw = kind != null ? kind.raw() : type instanceof Class<?> c ? c : null;
        if (raw == null) {
            return null;
        }
        String plain = PLAIN.get(raw);
        if (plain != null) {
            return plain;
        }
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants.length == 0 ? null : raw.getCanonicalName() + "." + ((Enum<?>) constants[0]).name();
        }
        if (!surface.isOwn(raw) || outer.size() >= DEPTH || !outer.add(raw)) {
            return null;
        }
        try {
            return created(raw, outer);
        } finally {
            outer.remove(raw);
        }
    }

    private @Nullable String created(Class<?> raw, Set<Class<?>> outer) {
        for (Executable creator : creators.getOrDefault(raw, List.of())) {
            List<String> arguments = arguments(creator, -1, "", outer);
            if (arguments != null) {
                return call(creator, "", arguments);
            }
        }
        for (Class<?> below : surface.types()) {
            if (below != raw && raw.isAssignableFrom(below) && !Modifier.isAbstract(below.getModifiers())) {
                String made = value(below, outer);
                if (made != null) {
                    return made;
                }
            }
        }
        return null;
    }

    /** Arguments of which one is given and the others are made; null when one cannot be made. */
    @Nullable
    List<String> arguments(Executable member, int given, String text) {
        return arguments(member, given, text, new HashSet<>());
    }

    private @Nullable List<String> arguments(Executable member, int given, String text, Set<Class<?>> outer) {
        List<String> arguments = new ArrayList<>();
        Type[] types = member.getGenericParameterTypes();
        int count = member.isVarArgs() && given != types.length - 1 ? types.length - 1 : types.length;
        for (int i = 0; i < count; i++) {
            String argument = i == given ? text : value(types[i], outer);
            Kind kind = Kind.of(types[i]);
            if (argument == null
                    && (kind == null || surface.isOwn(kind.raw()) || kind.raw().isPrimitive())) {
                return null;
            }
            if (argument == null) {
                argument = "(" + kind.java() + NOTHING;
            }
            arguments.add(argument);
        }
        return arguments;
    }

    /** The call as Java. */
    static String call(Executable member, String receiver, List<String> arguments) {
        String owner = member.getDeclaringClass().getCanonicalName();
        String list = "(" + String.join(", ", arguments) + ")";
        if (member instanceof Constructor<?>) {
            return "new " + owner + list;
        }
        return (Modifier.isStatic(member.getModifiers()) ? owner : receiver) + "." + member.getName() + list;
    }
}
