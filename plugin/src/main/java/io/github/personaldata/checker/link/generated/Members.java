package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is generated for one type; what the type declares itself wins. */
final class Members {
    private final TypeInfo type;
    private final List<FieldInfo> fields = new ArrayList<>();
    private final Map<MethodInfo, Emission.Recipe> methods = new LinkedHashMap<>();

    Members(TypeInfo type) {
        this.type = type;
    }

    /** The type as declared. */
    TypeInfo type() {
        return type;
    }

    /** The type as an expression's type; type parameters are its arguments. */
    Type.ClassType self() {
        return self(type);
    }

    /** A type with its parameters as arguments. */
    static Type.ClassType self(TypeInfo type) {
        List<Type> arguments = type.typeParameters().stream()
                .<Type>map(parameter -> new Type.Variable(
                        parameter.name(),
                        type.name(),
                        parameter.bounds().isEmpty()
                                ? Type.OBJECT.erasure()
                                : parameter.bounds().get(0).erasure()))
                .toList();
        return new Type.ClassType(type.name(), arguments);
    }

    /** Declared instance fields that Lombok regards. */
    Stream<FieldInfo> instanceFields() {
        return type.fields().stream()
                .filter(field -> !field.flags().contains(Flag.STATIC)
                        && !field.id().name().startsWith("$"));
    }

    /** Adds a field unless one of its name is declared. */
    void field(FieldInfo field) {
        if (type.fields().stream().noneMatch(f -> f.id().equals(field.id()))) {
            fields.add(field);
        }
    }

    /** Whether a method of that name, case aside, and with as many parameters is declared or generated. */
    boolean has(String name, int parameters) {
        return Stream.concat(type.methods().stream().filter(m -> !isDefaultConstructor(m)), methods.keySet().stream())
                .anyMatch(method -> !Lombok.has(method.annotations(), Lombok.TOLERATE)
                        && method.id().name().equalsIgnoreCase(name)
                        && method.parameters().size() == parameters);
    }

    /** Whether a constructor is written in the source. */
    boolean hasConstructor() {
        return type.methods().stream().anyMatch(m -> m.id().isConstructor() && !m.is(Flag.GENERATED));
    }

    private static boolean isDefaultConstructor(MethodInfo method) {
        return method.id().isConstructor() && method.is(Flag.GENERATED);
    }

    /** Adds a method unless one of that name and arity is there; constructors are told apart by their parameters' types. */
    void method(
            String name,
            Type result,
            List<ParameterInfo> parameters,
            Set<Flag> flags,
            List<AnnotationInfo> annotations,
            Position at,
            Emission.Recipe recipe) {
        MethodId id = new MethodId(
                type.name(),
                name,
                parameters.stream().map(p -> p.type().erasure()).toList());
        boolean known = id.isConstructor()
                ? Stream.concat(
                                type.methods().stream().filter(m -> !isDefaultConstructor(m)),
                                methods.keySet().stream())
                        .anyMatch(method -> method.id().equals(id))
                : has(name, parameters.size());
        if (!known) {
            Set<Flag> all = EnumSet.of(Flag.GENERATED);
            all.addAll(flags);
            add(new MethodInfo(id, List.of(), result, parameters, List.of(), all, annotations, at), recipe);
        }
    }

    /** Adds a method that makes an instance of some type: that type's parameters are its own as well. */
    void factory(
            TypeInfo made,
            String name,
            Type result,
            List<ParameterInfo> parameters,
            Set<Flag> flags,
            Position at,
            Emission.Recipe recipe) {
        if (made.typeParameters().isEmpty() || has(name, parameters.size())) {
            method(name, result, parameters, flags, List.of(), at, recipe);
            return;
        }
        List<String> erased = parameters.stream().map(p -> p.type().erasure()).toList();
        MethodId id = new MethodId(type.name(), name, erased);
        Redeclared own = new Redeclared(made.name(), id.toString());
        Set<Flag> all = EnumSet.of(Flag.GENERATED);
        all.addAll(flags);
        add(
                new MethodInfo(
                        id,
                        made.typeParameters().stream()
                                .map(p -> new TypeInfo.TypeParameterInfo(p.name(), own.all(p.bounds())))
                                .toList(),
                        own.of(result),
                        parameters.stream()
                                .map(p -> new ParameterInfo(p.name(), own.of(p.type()), p.annotations()))
                                .toList(),
                        List.of(),
                        all,
                        List.of(),
                        at),
                recipe);
    }

    /** Adds a method as it is. */
    void add(MethodInfo method, Emission.Recipe recipe) {
        methods.put(method, recipe);
    }

    /** The recipe of a generated method; null if it is none of these. */
    Emission.@Nullable Recipe recipe(MethodId id) {
        for (Map.Entry<MethodInfo, Emission.Recipe> entry : methods.entrySet()) {
            if (entry.getKey().id().equals(id)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The type with all its members. */
    TypeInfo expanded() {
        boolean constructed = methods.keySet().stream().anyMatch(m -> m.id().isConstructor());
        List<FieldInfo> allFields = new ArrayList<>(type.fields());
        allFields.addAll(fields);
        List<MethodInfo> allMethods = new ArrayList<>();
        for (MethodInfo method : type.methods()) {
            if (!constructed || !isDefaultConstructor(method)) {
                allMethods.add(method);
            }
        }
        allMethods.addAll(methods.keySet());
        return with(type, type.flags(), allFields, allMethods);
    }

    /** The type with other flags, fields and methods. */
    static TypeInfo with(TypeInfo type, Set<Flag> flags, List<FieldInfo> fields, List<MethodInfo> methods) {
        return new TypeInfo(
                type.name(),
                type.kind(),
                type.origin(),
                flags,
                type.typeParameters(),
                type.superclass(),
                type.interfaces(),
                type.outer(),
                type.annotations(),
                type.components(),
                fields,
                methods,
                type.file(),
                type.at());
    }
}
