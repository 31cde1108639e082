package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lombok's {@code @Builder} on types, constructors and methods, and {@code @SuperBuilder}. */
final class Builders {
    private final TypeInfo type;
    private final LombokConfig config;
    private final List<Plan> plans = new ArrayList<>();
    private final @Nullable SuperBuilder inherited;

    /**
     * The builders of a type.
     *
     * @param type without generated members
     */
    Builders(TypeInfo type, LombokConfig config) {
        this.type = type;
        this.config = config;
        AnnotationInfo onType = Lombok.find(type.annotations(), Lombok.BUILDER);
        if (onType != null) {
            boolean record = type.kind() == TypeInfo.Kind.RECORD;
            List<BuilderProperty> properties = record
                    ? new Members(type)
                            .instanceFields()
                            .map(BuilderProperty::of)
                            .toList()
                    : Constructors.all(new Members(type)).stream()
                            .map(BuilderProperty::of)
                            .toList();
            List<String> parameters =
                    properties.stream().map(p -> p.type().erasure()).toList();
            MethodId constructor = new MethodId(type.name(), "<init>", parameters);
            plan(false, onType, properties, constructor, new Members(type).self(), type.typeParameters(), type.name());
        }
        for (MethodInfo method : type.methods()) {
            AnnotationInfo annotation = Lombok.find(method.annotations(), Lombok.BUILDER);
            if (annotation != null) {
                Type built = method.id().isConstructor() ? new Members(type).self() : method.result();
                List<BuilderProperty> properties = method.parameters().stream()
                        .map(parameter -> BuilderProperty.of(parameter, method.at()))
                        .toList();
                boolean ofType = method.id().isConstructor();
                boolean inner = !ofType && !method.is(Flag.STATIC);
                plan(
                        inner,
                        annotation,
                        properties,
                        method.id(),
                        built,
                        ofType ? type.typeParameters() : method.typeParameters(),
                        ofType ? type.name() : method.id().toString());
            }
        }
        AnnotationInfo superBuilder = Lombok.find(type.annotations(), Lombok.SUPER_BUILDER);
        this.inherited = superBuilder == null ? null : new SuperBuilder(type, superBuilder, config);
    }

    private record Plan(
            boolean inner, AnnotationInfo annotation, List<BuilderProperty> properties, BuilderClass builder) {
        Type.ClassType builderType() {
            return new Type.ClassType(
                    builder.members().type().name(), builder.members().self().arguments());
        }
    }

    /**
     * Plans a builder.
     *
     * @param inner whether it needs an object of the type, whose method it calls
     * @param variables type parameters of what it calls, which the builder has as its own
     * @param declarer of those
     */
    private void plan(
            boolean inner,
            AnnotationInfo annotation,
            List<BuilderProperty> properties,
            MethodId target,
            Type built,
            List<TypeParameterInfo> variables,
            String declarer) {
        String pattern = config.text("lombok.builder.classname", "*Builder");
        String simple = built.erasure()
                .substring(Math.max(
                                built.erasure().lastIndexOf('.'),
                                built.erasure().lastIndexOf('$'))
                        + 1);
        String name = annotation.text("builderClassName", "");
        String called = name.isEmpty() ? pattern.replace("*", AccessorNames.capital(simple)) : name;
        Redeclared own = new Redeclared(declarer, type.name() + "$" + called);
        List<TypeParameterInfo> parameters = variables.stream()
                .map(each -> new TypeParameterInfo(each.name(), own.all(each.bounds())))
                .toList();
        TypeInfo empty = BuilderClass.nested(type, called, Set.of(), parameters, null);
        List<BuilderProperty> seen =
                properties.stream().map(each -> each.as(own)).toList();
        BuilderClass builder = new BuilderClass(empty, seen, annotation, Members.self(empty));
        Type.ClassType self = new Members(type).self();
        if (inner) {
            builder.addInner(self);
        } else {
            builder.add();
        }
        builder.members()
                .method(
                        annotation.text("buildMethodName", "build"),
                        own.of(built),
                        List.of(),
                        EnumSet.of(Flag.PUBLIC),
                        List.of(),
                        type.at(),
                        emission -> {
                            int[] values = BuilderClass.values(emission, empty.name(), properties);
                            if (target.isConstructor()) {
                                emission.giveBack(emission.create(self, target.parameters(), values));
                                return;
                            }
                            Dispatch dispatch = inner ? Dispatch.VIRTUAL : Dispatch.STATIC;
                            int receiver = inner ? builder.outer(emission, self) : -1;
                            emission.giveBack(emission.call(dispatch, target, built, receiver, values));
                        });
        plans.add(new Plan(inner, annotation, properties, builder));
    }

    /** The builder classes. */
    List<TypeInfo> types() {
        List<TypeInfo> types = new ArrayList<>();
        plans.forEach(plan -> types.add(plan.builder.members().expanded()));
        if (inherited != null) {
            types.addAll(inherited.types());
        }
        return types;
    }

    /** The recipe of a builder's method; null if it is none. */
    Emission.@Nullable Recipe recipe(MethodId method) {
        for (Plan plan : plans) {
            Emission.Recipe recipe = plan.builder.members().recipe(method);
            if (recipe != null) {
                return recipe;
            }
        }
        return inherited == null ? null : inherited.recipe(method);
    }

    /** Adds {@code builder()} and {@code toBuilder()} to the type itself. */
    void addTo(Members members) {
        for (Plan plan : plans) {
            Set<Flag> access = Lombok.access(plan.annotation, "access");
            Set<Flag> flags = plan.inner ? EnumSet.noneOf(Flag.class) : EnumSet.of(Flag.STATIC);
            flags.addAll(access == null ? Set.of() : access);
            String method = plan.annotation.text("builderMethodName", "builder");
            if (!method.isEmpty()) {
                members.factory(
                        plan.builder.members().type(),
                        method,
                        plan.builderType(),
                        List.of(),
                        flags,
                        type.at(),
                        emission -> emission.giveBack(
                                plan.inner
                                        ? emission.create(plan.builderType(), List.of(type.name()), 0)
                                        : emission.create(plan.builderType(), List.of())));
            }
            if (Lombok.isTrue(plan.annotation, "toBuilder")) {
                members.method(
                        "toBuilder",
                        plan.builderType(),
                        List.of(),
                        access == null ? Set.of() : access,
                        List.of(),
                        type.at(),
                        emission -> emission.giveBack(
                                BuilderClass.filled(emission, plan.builderType(), type, plan.properties)));
            }
        }
        if (inherited != null) {
            inherited.addTo(members);
        }
    }
}
