package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lombok's {@code @SuperBuilder}: an abstract builder {@code FooBuilder<C, B>} that extends the superclass's, an implementation {@code
 * FooBuilderImpl}, and a constructor that takes the builder.
 */
final class SuperBuilder {
    private final TypeInfo type;
    private final AnnotationInfo annotation;
    private final List<BuilderProperty> properties;
    private final BuilderClass builder;
    private final Members implementation;
    private final @Nullable String parentBuilder;

    SuperBuilder(TypeInfo type, AnnotationInfo annotation) {
        this.type = type;
        this.annotation = annotation;
        this.properties = Constructors.all(new Members(type)).stream()
                .map(BuilderProperty::of)
                .toList();
        Type superclass = type.superclass();
        String parent = superclass == null || superclass.equals(Type.OBJECT) ? null : superclass.erasure();
        this.parentBuilder = parent == null ? null : parent + "$" + simple(parent) + "Builder";
        String name = type.simpleName() + "Builder";
        String binary = type.name() + "$" + name;
        Type self = new Type.ClassType(type.name(), List.of());
        Type built = new Type.Variable("C", binary, type.name());
        Type chained = new Type.Variable("B", binary, binary);
        TypeInfo empty = BuilderClass.nested(
                type,
                name,
                EnumSet.of(Flag.ABSTRACT),
                List.of(
                        new TypeParameterInfo("C", List.of(self)),
                        new TypeParameterInfo("B", List.of(new Type.ClassType(binary, List.of(built, chained))))),
                parentBuilder == null ? null : new Type.ClassType(parentBuilder, List.of(built, chained)));
        this.builder = new BuilderClass(empty, properties, annotation, chained);
        builder.add();
        abstractMethod(buildName(), built);
        abstractMethod("self", chained);
        Type.ClassType own = new Type.ClassType(binary + "Impl", List.of());
        this.implementation = new Members(BuilderClass.nested(
                type,
                name + "Impl",
                EnumSet.of(Flag.FINAL),
                List.of(),
                new Type.ClassType(binary, List.of(self, own))));
        implement(own);
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private String buildName() {
        return annotation.text("buildMethodName", "build");
    }

    private void abstractMethod(String name, Type result) {
        Set<Flag> flags = EnumSet.of(name.equals("self") ? Flag.PROTECTED : Flag.PUBLIC, Flag.ABSTRACT);
        builder.members().method(name, result, List.of(), flags, List.of(), type.at(), e -> e.giveBack(-1));
    }

    private void implement(Type.ClassType own) {
        Type.ClassType self = new Type.ClassType(type.name(), List.of());
        implementation.method("<init>", Type.VOID, List.of(), Set.of(), List.of(), type.at(), emission -> {
            emission.superConstructor();
            emission.giveBack(-1);
        });
        Set<Flag> flags = EnumSet.of(Flag.PUBLIC);
        if (!type.flags().contains(Flag.ABSTRACT)) {
            List<String> parameters = List.of(builder.members().type().name());
            implementation.method(buildName(), self, List.of(), flags, List.of(), type.at(), emission -> {
                emission.giveBack(emission.create(self, parameters, 0));
            });
        }
        implementation.method(
                "self", own, List.of(), EnumSet.of(Flag.PROTECTED), List.of(), type.at(), e -> e.giveBack(0));
    }

    /** Both builder classes; an abstract type has no implementation. */
    List<TypeInfo> types() {
        List<TypeInfo> types = new ArrayList<>();
        types.add(builder.members().expanded());
        if (!type.flags().contains(Flag.ABSTRACT)) {
            types.add(implementation.expanded());
        }
        return types;
    }

    /** The recipe of a builder's method; null if it is none or abstract. */
    Emission.@Nullable Recipe recipe(MethodId method) {
        boolean isAbstract = method.owner().equals(builder.members().type().name())
                && (method.name().equals(buildName()) || method.name().equals("self"));
        Emission.Recipe own = isAbstract ? null : builder.members().recipe(method);
        return own != null ? own : implementation.recipe(method);
    }

    /** Adds {@code builder()}, {@code toBuilder()} and the constructor to the type itself. */
    void addTo(Members members) {
        Constructors.fromBuilder(members, builder.members().type().name(), parentBuilder);
        if (type.flags().contains(Flag.ABSTRACT)) {
            return;
        }
        Type.ClassType own = new Type.ClassType(implementation.type().name(), List.of());
        members.method(
                annotation.text("builderMethodName", "builder"),
                own,
                List.of(),
                EnumSet.of(Flag.PUBLIC, Flag.STATIC),
                List.of(),
                type.at(),
                emission -> emission.giveBack(emission.create(own, List.of())));
        if (Lombok.isTrue(annotation, "toBuilder")) {
            members.method("toBuilder", own, List.of(), EnumSet.of(Flag.PUBLIC), List.of(), type.at(), emission -> {
                int created = emission.create(own, List.of());
                fill(emission, created);
                emission.giveBack(created);
            });
        }
    }

    /** Copies the fields of the type and of its superclasses, each to the builder of its own. */
    private void fill(Emission emission, int created) {
        TypeInfo each = type;
        Set<String> seen = new HashSet<>();
        while (each != null && Lombok.has(each.annotations(), Lombok.SUPER_BUILDER) && seen.add(each.name())) {
            List<BuilderProperty> all = Constructors.all(new Members(each)).stream()
                    .map(BuilderProperty::of)
                    .toList();
            String declarer = each.name() + "$" + each.simpleName() + "Builder";
            BuilderClass.fill(emission, created, declarer, each, all);
            each = each.superclass() == null
                    ? null
                    : emission.program().type(each.superclass().erasure());
        }
    }
}
