package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a builder gathers a {@code @Singular} collection, element by element: Java's in a collection that can grow, Guava's in a builder of Guava.
 * Lombok makes what it gathers in when the first element comes and arranges Java's again when it builds; here it is there from the start.
 *
 * @param held what the builder keeps until it builds
 * @param element what the method that adds one takes
 * @param elements what the method that adds many takes
 * @param one adds one to {@code held}
 * @param all adds many
 * @param sorted whether {@code held} is made with an order
 * @param build makes the collection of it; null where it is the collection
 */
record Gathering(
        Type.ClassType held,
        List<ParameterInfo> element,
        Type elements,
        Call one,
        Call all,
        boolean sorted,
        @Nullable MethodId build) {
    /** A method and what it returns. */
    record Call(MethodId method, Type result) {}

    private static final String GUAVA = "com.google.common.collect.";
    private static final String COMPARATOR = "java.util.Comparator";
    private static final String OBJECT = Type.OBJECT.erasure();

    /** What Lombok knows of Guava, and the class whose builder it uses. */
    private static final Map<String, String> BUILDERS = Map.of(
            "ImmutableCollection", "ImmutableList",
            "ImmutableList", "ImmutableList",
            "ImmutableSet", "ImmutableSet",
            "ImmutableSortedSet", "ImmutableSortedSet",
            "ImmutableMap", "ImmutableMap",
            "ImmutableBiMap", "ImmutableBiMap",
            "ImmutableSortedMap", "ImmutableSortedMap",
            "ImmutableTable", "ImmutableTable");

    Gathering {
        element = List.copyOf(element);
    }

    /**
     * Of a collection's type.
     *
     * @param singular the name of one element
     */
    static Gathering of(Type type, String singular) {
        String name = type.erasure();
        String simple = name.startsWith(GUAVA) ? BUILDERS.get(name.substring(GUAVA.length())) : null;
        if (simple != null && simple.endsWith("Table")) {
            List<Type> arguments = arguments(type, 3);
            return guava(
                    simple,
                    named(arguments, "rowKey", "columnKey", "value"),
                    extended(GUAVA + "Table", arguments),
                    "put");
        }
        boolean map = name.endsWith("Map");
        List<Type> arguments = arguments(type, map ? 2 : 1);
        List<ParameterInfo> element = map ? named(arguments, "key", "value") : named(arguments, singular);
        if (simple != null) {
            Type elements = extended(map ? "java.util.Map" : "java.lang.Iterable", arguments);
            return guava(simple, element, elements, map ? "put" : "add");
        }
        return map ? javaMap(arguments, element) : javaCollection(arguments, element);
    }

    private static Gathering javaCollection(List<Type> arguments, List<ParameterInfo> element) {
        String collection = "java.util.Collection";
        return new Gathering(
                new Type.ClassType("java.util.ArrayList", arguments),
                element,
                extended(collection, arguments),
                new Call(new MethodId(collection, "add", List.of(OBJECT)), Emission.BOOLEAN),
                new Call(new MethodId(collection, "addAll", List.of(collection)), Emission.BOOLEAN),
                false,
                null);
    }

    private static Gathering javaMap(List<Type> arguments, List<ParameterInfo> element) {
        String map = "java.util.Map";
        return new Gathering(
                new Type.ClassType("java.util.LinkedHashMap", arguments),
                element,
                extended(map, arguments),
                new Call(new MethodId(map, "put", List.of(OBJECT, OBJECT)), Type.OBJECT),
                new Call(new MethodId(map, "putAll", List.of(map)), Type.VOID),
                false,
                null);
    }

    private static Gathering guava(String simple, List<ParameterInfo> element, Type elements, String add) {
        List<Type> arguments = element.stream().map(ParameterInfo::type).toList();
        Type.ClassType builder = new Type.ClassType(GUAVA + simple + "$Builder", arguments);
        List<String> erased = element.stream().map(each -> OBJECT).toList();
        return new Gathering(
                builder,
                element,
                elements,
                new Call(new MethodId(builder.name(), add, erased), builder),
                new Call(new MethodId(builder.name(), add + "All", List.of(elements.erasure())), builder),
                simple.startsWith("ImmutableSorted"),
                new MethodId(builder.name(), "build", List.of()));
    }

    private static List<ParameterInfo> named(List<Type> types, String... names) {
        List<ParameterInfo> all = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            all.add(new ParameterInfo(names[i], types.get(i), List.of()));
        }
        return all;
    }

    /** {@code Collection<? extends T>}. */
    private static Type extended(String name, List<Type> arguments) {
        return new Type.ClassType(
                name,
                arguments.stream().<Type>map(each -> new Type.Extends(each)).toList());
    }

    /** The type's arguments; {@code Object} for those that it has not. */
    private static List<Type> arguments(Type type, int count) {
        List<Type> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(
                    type instanceof Type.ClassType known
                                    && i < known.arguments().size()
                            ? element(known.arguments().get(i))
                            : Type.OBJECT);
        }
        return all;
    }

    private static Type element(Type argument) {
        if (argument instanceof Type.Extends wildcard) {
            return wildcard.bound();
        }
        return argument instanceof Type.Super ? Type.OBJECT : argument;
    }

    /** Makes an empty one; by its constructor, which the factory methods of Guava call: so it is known for an object of its own. */
    int empty(Emission emission) {
        if (!sorted) {
            return emission.create(held, List.of());
        }
        Type comparator = new Type.ClassType(COMPARATOR, List.of());
        int order = emission.call(Dispatch.STATIC, new MethodId(COMPARATOR, "naturalOrder", List.of()), comparator, -1);
        return emission.create(held, List.of(COMPARATOR), order);
    }

    /** Adds one element, or a key with its value. */
    void add(Emission emission, int to, int... values) {
        emission.call(Dispatch.VIRTUAL, one.method(), one.result(), to, values);
    }

    /** Adds all of a collection. */
    void addAll(Emission emission, int to, int values) {
        emission.call(Dispatch.VIRTUAL, all.method(), all.result(), to, values);
    }

    /** The collection of what was gathered. */
    int built(Emission emission, int from, Type type) {
        return build == null ? from : emission.call(Dispatch.VIRTUAL, build, type, from);
    }
}
