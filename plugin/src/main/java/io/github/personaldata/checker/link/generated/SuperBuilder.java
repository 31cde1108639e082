package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lombok's {@code @SuperBuilder}: an abstract builder {@code FooBuilder<C, B>} that extends the superclass's, an implementation {@code
 * FooBuilderImpl}, and a constructor that takes the builder. The builder has the type parameters of the class before its own two.
 */
final class SuperBuilder {
    private static final String FILL = "$fillValuesFrom";
    private static final Type ANY = new Type.Extends(Type.OBJECT);

    private final TypeInfo type;
    private final AnnotationInfo annotation;
    private final String binary;
    private final List<BuilderProperty> properties;
    private final BuilderClass builder;
    private final Members implementation;
    private final @Nullable String parentBuilder;

    SuperBuilder(TypeInfo type, AnnotationInfo annotation, LombokConfig config) {
        this.type = type;
        this.annotation = annotation;
        this.properties = Constructors.all(new Members(type)).stream()
                .map(BuilderProperty::of)
                .toList();
        String pattern = config.text("lombok.builder.classname", "*Builder");
        String name = pattern.replace("*", type.simpleName());
        this.binary = type.name() + "$" + name;
        Type superclass = type.superclass();
        String parent = superclass == null || superclass.equals(Type.OBJECT) ? null : superclass.erasure();
        this.parentBuilder = parent == null ? null : parent + "$" + pattern.replace("*", simple(parent));
        Set<String> used = usedNames();
        Type built = new Type.Variable(free("C", used), binary, type.name());
        Type chained = new Type.Variable(free("B", used), binary, binary);
        this.builder = new BuilderClass(
                abstractBuilder(name, built, chained),
                properties.stream().map(each -> each.as(in(binary))).toList(),
                annotation,
                chained);
        builder.add();
        abstractMethod(buildName(), built);
        abstractMethod("self", chained);
        if (copies()) {
            fillMethod(built, chained);
        }
        Type.ClassType own = implementation(binary + "Impl");
        this.implementation = new Members(BuilderClass.nested(
                type,
                name + "Impl",
                EnumSet.of(Flag.FINAL),
                variables(in(own.name())),
                new Type.ClassType(binary, with(own.arguments(), self(own.name()), own))));
        implement(own);
    }

    private TypeInfo abstractBuilder(String name, Type built, Type chained) {
        Redeclared own = in(binary);
        List<TypeParameterInfo> variables = new ArrayList<>(variables(own));
        List<Type> arguments = with(own.all(Members.self(type).arguments()), built, chained);
        variables.add(new TypeParameterInfo(((Type.Variable) built).name(), List.of(self(binary))));
        variables.add(new TypeParameterInfo(
                ((Type.Variable) chained).name(), List.of(new Type.ClassType(binary, arguments))));
        List<Type> inherited = type.superclass() instanceof Type.ClassType c ? own.all(c.arguments()) : List.of();
        Type superclass =
                parentBuilder == null ? null : new Type.ClassType(parentBuilder, with(inherited, built, chained));
        return BuilderClass.nested(type, name, EnumSet.of(Flag.ABSTRACT), variables, superclass);
    }

    /** The type's variables where another declares them anew. */
    private Redeclared in(String declarer) {
        return new Redeclared(type.name(), declarer);
    }

    private List<TypeParameterInfo> variables(Redeclared own) {
        return type.typeParameters().stream()
                .map(each -> new TypeParameterInfo(each.name(), own.all(each.bounds())))
                .toList();
    }

    private Type self(String declarer) {
        return in(declarer).of(Members.self(type));
    }

    private Type.ClassType implementation(String declarer) {
        return new Type.ClassType(
                binary + "Impl", in(declarer).all(Members.self(type).arguments()));
    }

    /** The builder as callers see it: of anything, by anything. */
    private Type.ClassType seen(String declarer) {
        return new Type.ClassType(
                binary, with(in(declarer).all(Members.self(type).arguments()), ANY, ANY));
    }

    private static List<Type> with(List<Type> arguments, Type built, Type chained) {
        List<Type> all = new ArrayList<>(arguments);
        all.add(built);
        all.add(chained);
        return all;
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** Names that the builder's own variables must not hide. */
    private Set<String> usedNames() {
        Set<String> used = new HashSet<>();
        type.typeParameters().forEach(each -> used.add(each.name()));
        used.add(type.simpleName());
        type.fields()
                .forEach(each -> used.add(
                        each.type() instanceof Type.Variable v
                                ? v.name()
                                : simple(each.type().erasure())));
        if (type.superclass() != null) {
            used.add(simple(type.superclass().erasure()));
        }
        type.interfaces().forEach(each -> used.add(simple(each.erasure())));
        return used;
    }

    private static String free(String name, Set<String> used) {
        String free = name;
        for (int i = 2; used.contains(free); i++) {
            free = name + i;
        }
        return free;
    }

    private String buildName() {
        return annotation.text("buildMethodName", "build");
    }

    private boolean copies() {
        return Lombok.isTrue(annotation, "toBuilder");
    }

    private void abstractMethod(String name, Type result) {
        Set<Flag> flags = EnumSet.of(name.equals("self") ? Flag.PROTECTED : Flag.PUBLIC, Flag.ABSTRACT);
        builder.members().method(name, result, List.of(), flags, List.of(), type.at(), e -> e.giveBack(-1));
    }

    /** What {@code toBuilder()} calls: each builder copies the fields of its own class. */
    private void fillMethod(Type built, Type chained) {
        List<ParameterInfo> parameters = List.of(new ParameterInfo("instance", built, List.of()));
        Set<Flag> flags = EnumSet.of(Flag.PROTECTED);
        builder.members().method(FILL, chained, parameters, flags, List.of(), type.at(), emission -> {
            int instance = emission.parameter(0);
            if (parentBuilder != null && type.superclass() != null) {
                List<String> erased = List.of(type.superclass().erasure());
                emission.call(Dispatch.SPECIAL, new MethodId(parentBuilder, FILL, erased), chained, 0, instance);
            }
            BuilderClass.fill(emission, instance, 0, binary, type, properties);
            emission.giveBack(0);
        });
    }

    private void implement(Type.ClassType own) {
        Set<Flag> hidden = EnumSet.of(Flag.PRIVATE);
        implementation.method("<init>", Type.VOID, List.of(), hidden, List.of(), type.at(), emission -> {
            emission.superConstructor();
            emission.giveBack(-1);
        });
        Type self = self(own.name());
        Set<Flag> flags = EnumSet.of(Flag.PUBLIC);
        implementation.method(buildName(), self, List.of(), flags, List.of(), type.at(), emission -> {
            emission.giveBack(emission.create((Type.ClassType) self, List.of(binary), 0));
        });
        implementation.method(
                "self", own, List.of(), EnumSet.of(Flag.PROTECTED), List.of(), type.at(), e -> e.giveBack(0));
    }

    private boolean isAbstract() {
        return type.flags().contains(Flag.ABSTRACT);
    }

    /** Both builder classes; an abstract type has no implementation. */
    List<TypeInfo> types() {
        TypeInfo declared = builder.members().expanded();
        return isAbstract() ? List.of(declared) : List.of(declared, implementation.expanded());
    }

    /** The recipe of a builder's method; null if it is none or abstract. */
    Emission.@Nullable Recipe recipe(MethodId method) {
        boolean unwritten = method.owner().equals(binary)
                && (method.name().equals(buildName()) || method.name().equals("self"));
        Emission.Recipe own = unwritten ? null : builder.members().recipe(method);
        return own != null ? own : implementation.recipe(method);
    }

    /** Adds {@code builder()}, {@code toBuilder()} and the constructor to the type itself. */
    void addTo(Members members) {
        Constructors.fromBuilder(members, seen(type.name()), parentBuilder);
        if (isAbstract()) {
            return;
        }
        TypeInfo made = implementation.type();
        Type.ClassType own = implementation(made.name());
        String method = annotation.text("builderMethodName", "builder");
        if (!method.isEmpty()) {
            Set<Flag> flags = EnumSet.of(Flag.PUBLIC, Flag.STATIC);
            members.factory(made, method, seen(made.name()), List.of(), flags, type.at(), emission -> {
                emission.giveBack(emission.create(own, List.of()));
            });
        }
        if (copies()) {
            Type.ClassType result = seen(type.name());
            MethodId fill = new MethodId(binary, FILL, List.of(type.name()));
            Set<Flag> flags = EnumSet.of(Flag.PUBLIC);
            members.method("toBuilder", result, List.of(), flags, List.of(), type.at(), emission -> {
                int created = emission.create(own, List.of());
                emission.giveBack(emission.call(Dispatch.VIRTUAL, fill, result, created, 0));
            });
        }
    }
}
