package io.github.personaldata.checker.link.program;

import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface and its members.
 *
 * @param name binary name
 * @param superclass absent for {@code java.lang.Object} and interfaces
 * @param outer binary name of the enclosing type, also of local and anonymous ones
 * @param components names of a record's components, in order
 * @param file path relative to the repository root with {@code /}; empty for class files
 */
public record TypeInfo(
        String name,
        Kind kind,
        Origin origin,
        Set<Flag> flags,
        List<TypeParameterInfo> typeParameters,
        @Nullable Type superclass,
        List<Type> interfaces,
        @Nullable String outer,
        List<AnnotationInfo> annotations,
        List<String> components,
        List<FieldInfo> fields,
        List<MethodInfo> methods,
        String file,
        Position at) {
    public TypeInfo {
        typeParameters = List.copyOf(typeParameters);
        interfaces = List.copyOf(interfaces);
        annotations = List.copyOf(annotations);
        components = List.copyOf(components);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    /** The part of the name after packages and enclosing types. */
    public String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** The same, known from elsewhere. */
    public TypeInfo withOrigin(Origin other) {
        return new TypeInfo(
                name,
                kind,
                other,
                flags,
                typeParameters,
                superclass,
                interfaces,
                outer,
                annotations,
                components,
                fields,
                methods,
                file,
                at);
    }

    /** What it is. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    /** Where we know it from. */
    public enum Origin {
        /** A source file of this module. */
        SOURCE,
        /** A source file of an upstream module of the reactor. */
        UPSTREAM,
        /** A class file of the class path. */
        CLASS_FILE,
        /** The same, of a class whose code is followed like that of sources. */
        BYTECODE,
        /** A class of the JDK. */
        JDK
    }

    /** {@code T extends A & B}. */
    public record TypeParameterInfo(String name, List<Type> bounds) {
        public TypeParameterInfo {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * A field, enum constant or record component's field.
     *
     * @param constant the text of a compile-time constant
     */
    public record FieldInfo(
            FieldId id,
            Type type,
            Set<Flag> flags,
            List<AnnotationInfo> annotations,
            @Nullable String constant,
            Position at) {
        public FieldInfo {
            annotations = List.copyOf(annotations);
        }

        /** Whether the initialiser is run by Lombok's {@code @Getter(lazy = true)}, not by constructors. */
        public boolean isLazy() {
            return annotations.stream()
                    .anyMatch(each -> each.type().equals("lombok.Getter")
                            && each.text("lazy", "false").equals("true"));
        }
    }

    /**
     * A method or constructor.
     *
     * @param result {@link Type#VOID} for constructors
     */
    public record MethodInfo(
            MethodId id,
            List<TypeParameterInfo> typeParameters,
            Type result,
            List<ParameterInfo> parameters,
            List<Type> thrown,
            Set<Flag> flags,
            List<AnnotationInfo> annotations,
            Position at) {
        public MethodInfo {
            typeParameters = List.copyOf(typeParameters);
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
            annotations = List.copyOf(annotations);
        }

        /** The same method with other flags, declared elsewhere. */
        public MethodInfo with(Set<Flag> other, Position place) {
            return new MethodInfo(id, typeParameters, result, parameters, thrown, other, annotations, place);
        }

        /** Whether it has the flag. */
        public boolean is(Flag flag) {
            return flags.contains(flag);
        }
    }

    /**
     * A parameter.
     *
     * @param name {@code arg0} where a class file has no names
     */
    public record ParameterInfo(String name, Type type, List<AnnotationInfo> annotations) {
        public ParameterInfo {
            annotations = List.copyOf(annotations);
        }
    }
}
