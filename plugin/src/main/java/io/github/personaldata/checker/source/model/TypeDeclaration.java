package io.github.personaldata.checker.source.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface, enum, record or annotation type; also local and anonymous ones, which have their place in a {@link Body}.
 *
 * @param name simple name; empty for an anonymous class and for the implicit class of a compact source file
 * @param extended superclass of a class, superinterfaces of an interface; for an anonymous class the type after {@code new}
 * @param components of a record
 * @param members in source order: fields, initialisers, enum constants, methods and member types. Initialisation order is theirs.
 */
public record TypeDeclaration(
        Kind kind,
        String name,
        Set<Modifier> modifiers,
        List<Annotation> annotations,
        List<TypeParameter> typeParameters,
        List<TypeRef> extended,
        List<TypeRef> implemented,
        List<TypeRef> permitted,
        List<Parameter> components,
        List<Member> members,
        Position at) {
    public TypeDeclaration {
        annotations = List.copyOf(annotations);
        typeParameters = List.copyOf(typeParameters);
        extended = List.copyOf(extended);
        implemented = List.copyOf(implemented);
        permitted = List.copyOf(permitted);
        components = List.copyOf(components);
        members = List.copyOf(members);
    }

    /** What is declared. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    /** Modifiers as written; implicit ones are link's matter. */
    public enum Modifier {
        PUBLIC,
        PROTECTED,
        PRIVATE,
        STATIC,
        ABSTRACT,
        FINAL,
        DEFAULT,
        SEALED,
        NON_SEALED,
        NATIVE,
        SYNCHRONIZED,
        TRANSIENT,
        VOLATILE,
        STRICTFP
    }

    /** {@code T extends A & B}. */
    public record TypeParameter(String name, List<TypeRef> bounds, List<Annotation> annotations) {
        public TypeParameter {
            bounds = List.copyOf(bounds);
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * A parameter of a method, constructor or lambda, or a record component.
     *
     * @param varargs declared with {@code ...}; then {@code type} is an {@link TypeRef.ArrayOf}
     */
    public record Parameter(
            String name,
            TypeRef type,
            boolean varargs,
            Set<Modifier> modifiers,
            List<Annotation> annotations,
            Position at) {
        public Parameter {
            annotations = List.copyOf(annotations);
        }
    }

    /** Whatever stands between the braces of a type. */
    public sealed interface Member {}

    /**
     * One variable of a field declaration; {@code int a, b;} makes two.
     *
     * @param initializer a body whose code is a single {@link Statement.Evaluate}
     */
    public record Field(
            String name,
            TypeRef type,
            Set<Modifier> modifiers,
            List<Annotation> annotations,
            @Nullable Body initializer,
            Position at)
            implements Member {
        public Field {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * An enum constant.
     *
     * @param creation a body whose code is a single {@link Statement.Evaluate} of an {@link Expression.New} of the enum, with the
     *     constant's arguments and, where it has one, its class body
     */
    public record EnumConstant(String name, List<Annotation> annotations, Body creation, Position at)
            implements Member {
        public EnumConstant {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * A method, constructor or annotation element.
     *
     * @param name {@code <init>} for a constructor
     * @param compact a record's compact constructor; then {@code parameters} is empty, they are the components
     * @param result {@code void} for a constructor
     * @param body absent for abstract and native methods
     * @param defaultValue of an annotation element
     */
    public record Method(
            String name,
            boolean compact,
            Set<Modifier> modifiers,
            List<Annotation> annotations,
            List<TypeParameter> typeParameters,
            TypeRef result,
            List<Parameter> parameters,
            List<TypeRef> thrown,
            @Nullable Body body,
            @Nullable Expression defaultValue,
            Position at)
            implements Member {
        public Method {
            annotations = List.copyOf(annotations);
            typeParameters = List.copyOf(typeParameters);
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
        }
    }

    /** An instance or static initialiser block. */
    public record Initializer(boolean isStatic, Body body, Position at) implements Member {}

    /** A member type. */
    public record MemberType(TypeDeclaration declaration) implements Member {}
}
