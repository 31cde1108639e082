package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Kind;
import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Declarations to the program's vocabulary: resolved signatures, implicit modifiers, annotations and constants. */
public final class Signatures {
    private final TypeResolver resolver;
    private final Annotations annotations;
    private final Constants constants;

    Signatures(World world) {
        this.resolver = world.resolver();
        this.constants = new Constants(world);
        this.annotations = new Annotations(world, constants);
    }

    public Constants constants() {
        return constants;
    }

    /** Annotations of a local variable. */
    public List<AnnotationInfo> annotations(List<Annotation> written, TypeEnv env) {
        return annotations.declared(written, env);
    }

    /** The type with the members that its source declares. */
    public TypeInfo typeInfo(DeclaredType type) {
        TypeDeclaration declaration = type.declaration();
        TypeEnv header = resolver.headerEnv(type);
        List<FieldInfo> fields = new ArrayList<>();
        List<MethodInfo> methods = new ArrayList<>();
        for (TypeDeclaration.Member member : declaration.members()) {
            if (member instanceof TypeDeclaration.Field f) {
                fields.add(field(type, f));
            } else if (member instanceof TypeDeclaration.EnumConstant c) {
                fields.add(constant(type, c));
            } else if (member instanceof TypeDeclaration.Method m) {
                methods.add(method(type, m));
            }
        }
        if (declaration.kind() == Kind.RECORD) {
            fields.addAll(0, componentFields(type));
        }
        DeclaredType.Header supers = resolver.header(type);
        DeclaredType outer = type.outer();
        return new TypeInfo(
                type.name(),
                TypeInfo.Kind.valueOf(declaration.kind().name()),
                type.origin(),
                flags(type),
                typeParameters(declaration.typeParameters(), header),
                supers.superclass(),
                supers.interfaces(),
                outer == null ? null : outer.name(),
                annotations.declared(declaration.annotations(), type.env()),
                declaration.components().stream()
                        .map(TypeDeclaration.Parameter::name)
                        .toList(),
                fields,
                methods,
                type.file().path(),
                declaration.at());
    }

    private Set<Flag> flags(DeclaredType type) {
        TypeDeclaration declaration = type.declaration();
        Set<Flag> flags = written(declaration.modifiers());
        DeclaredType outer = type.outer();
        if (type.isInterface()) {
            flags.add(Flag.ABSTRACT);
        }
        if (outer != null && type.home() == null && outer.isInterface()) {
            flags.add(Flag.PUBLIC);
        }
        if (outer != null && type.isStatic() && !type.isAnonymous()) {
            flags.add(Flag.STATIC);
        }
        if (declaration.kind() == Kind.RECORD) {
            flags.add(Flag.FINAL);
        }
        return flags;
    }

    static Set<Flag> written(Set<Modifier> modifiers) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Modifier each : modifiers) {
            switch (each) {
                case PUBLIC -> flags.add(Flag.PUBLIC);
                case PROTECTED -> flags.add(Flag.PROTECTED);
                case PRIVATE -> flags.add(Flag.PRIVATE);
                case STATIC -> flags.add(Flag.STATIC);
                case ABSTRACT -> flags.add(Flag.ABSTRACT);
                case FINAL -> flags.add(Flag.FINAL);
                case TRANSIENT -> flags.add(Flag.TRANSIENT);
                case DEFAULT -> flags.add(Flag.DEFAULT);
                case SEALED -> flags.add(Flag.SEALED);
                default -> {}
            }
        }
        return flags;
    }

    private List<TypeParameterInfo> typeParameters(List<TypeDeclaration.TypeParameter> all, TypeEnv env) {
        List<TypeParameterInfo> infos = new ArrayList<>(all.size());
        for (TypeDeclaration.TypeParameter each : all) {
            infos.add(new TypeParameterInfo(each.name(), resolver.resolveAll(each.bounds(), env)));
        }
        return infos;
    }

    private FieldInfo field(DeclaredType type, TypeDeclaration.Field f) {
        Set<Flag> flags = written(f.modifiers());
        if (type.isInterface()) {
            flags.addAll(Set.of(Flag.PUBLIC, Flag.STATIC, Flag.FINAL));
        }
        if (f.initializer() != null) {
            flags.add(Flag.INITIALISED);
        }
        return new FieldInfo(
                new FieldId(type.name(), f.name()),
                resolver.resolve(f.type(), type.env()),
                flags,
                annotated(f.annotations(), f.type(), type.env()),
                constants.text(type, f),
                f.at());
    }

    private FieldInfo constant(DeclaredType type, TypeDeclaration.EnumConstant c) {
        return new FieldInfo(
                new FieldId(type.name(), c.name()),
                new Type.ClassType(type.name(), List.of()),
                EnumSet.of(Flag.PUBLIC, Flag.STATIC, Flag.FINAL, Flag.INITIALISED),
                annotations.declared(c.annotations(), type.env()),
                null,
                c.at());
    }

    /** The private fields of a record's components carry the components' annotations. */
    private List<FieldInfo> componentFields(DeclaredType type) {
        List<FieldInfo> fields = new ArrayList<>();
        for (TypeDeclaration.Parameter c : type.declaration().components()) {
            fields.add(new FieldInfo(
                    new FieldId(type.name(), c.name()),
                    resolver.resolve(c.type(), type.env()),
                    EnumSet.of(Flag.PRIVATE, Flag.FINAL),
                    annotated(c.annotations(), c.type(), type.env()),
                    null,
                    c.at()));
        }
        return fields;
    }

    private MethodInfo method(DeclaredType type, TypeDeclaration.Method m) {
        TypeEnv env = m.typeParameters().isEmpty() ? type.env() : type.env().in(new MethodVariables(type, m));
        MethodId id = resolver.methodId(type, m);
        List<TypeDeclaration.Parameter> declared =
                m.compact() ? type.declaration().components() : m.parameters();
        List<ParameterInfo> parameters = new ArrayList<>(declared.size());
        boolean varargs = false;
        for (TypeDeclaration.Parameter p : declared) {
            parameters.add(new ParameterInfo(
                    p.name(), resolver.resolve(p.type(), env), annotated(p.annotations(), p.type(), env)));
            varargs |= p.varargs();
        }
        return new MethodInfo(
                id,
                typeParameters(m.typeParameters(), env),
                id.isConstructor() ? Type.VOID : resolver.resolve(m.result(), env),
                parameters,
                resolver.resolveAll(m.thrown(), env),
                flags(type, m, varargs),
                annotated(m.annotations(), m.result(), env),
                m.at());
    }

    private static Set<Flag> flags(DeclaredType type, TypeDeclaration.Method m, boolean varargs) {
        Set<Flag> flags = written(m.modifiers());
        if (varargs) {
            flags.add(Flag.VARARGS);
        }
        if (type.isInterface() && !flags.contains(Flag.PRIVATE)) {
            flags.add(Flag.PUBLIC);
            if (m.body() == null && !flags.contains(Flag.STATIC)) {
                flags.add(Flag.ABSTRACT);
            }
        }
        if (type.declaration().kind() == Kind.ENUM && m.name().equals("<init>")) {
            flags.add(Flag.PRIVATE);
        }
        return flags;
    }

    private List<AnnotationInfo> annotated(List<Annotation> declared, TypeRef type, TypeEnv env) {
        List<AnnotationInfo> all = new ArrayList<>(annotations.declared(declared, env));
        all.addAll(annotations.typeUse(type, env));
        return all;
    }
}
