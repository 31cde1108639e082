package io.github.personaldata.checker.source;

import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import io.github.personaldata.checker.source.model.TypeDeclaration.TypeParameter;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers types as they are written. */
final class Types {
    static final TypeRef VOID = new TypeRef.Primitive("void");
    private static final TypeRef INFERRED = new TypeRef.Inferred();

    private final Lowering lowering;
    /** Names that stand for the type of the initialiser. */
    private final Set<String> inferred = new HashSet<>();

    Types(Lowering lowering, boolean varIsInferred) {
        this.lowering = lowering;
        if (varIsInferred) {
            inferred.add("var");
        }
    }

    TypeRef type(Type type) {
        if (type instanceof ClassOrInterfaceType named) {
            return isVar(named) ? INFERRED : named(named);
        }
        if (type instanceof PrimitiveType primitive) {
            return new TypeRef.Primitive(lowering.name(primitive.getType().asString()));
        }
        if (type instanceof VoidType) {
            return VOID;
        }
        if (type instanceof ArrayType array) {
            return new TypeRef.ArrayOf(type(array.getComponentType()));
        }
        if (type instanceof UnknownType || type instanceof VarType) {
            return INFERRED;
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof UnionType union) {
            return new TypeRef.Union(types(union.getElements()));
        }
        if (type instanceof IntersectionType intersection) {
            return new TypeRef.Intersection(types(intersection.getElements()));
        }
        lowering.unreadable(type, "The type " + type);
        return INFERRED;
    }

    List<TypeRef> types(List<? extends Type> types) {
        if (types.isEmpty()) {
            return List.of();
        }
        List<TypeRef> lowered = new ArrayList<>(types.size());
        for (Type type : types) {
            lowered.add(type(type));
        }
        return lowered;
    }

    List<TypeRef> types(Optional<? extends List<? extends Type>> types) {
        return types.isPresent() ? types(types.get()) : List.of();
    }

    TypeRef.Named named(ClassOrInterfaceType type) {
        ClassOrInterfaceType scope = type.getScope().orElse(null);
        List<? extends Type> arguments = type.getTypeArguments().orElse(null);
        return new TypeRef.Named(
                scope == null ? null : named(scope),
                lowering.name(type.getName()),
                arguments == null ? List.of() : types(arguments),
                arguments != null && arguments.isEmpty(),
                lowering.annotations.all(type.getAnnotations()));
    }

    /** The qualifier of {@code Outer.this}. */
    TypeRef.@Nullable Named named(@Nullable Name name) {
        if (name == null) {
            return null;
        }
        TypeRef.Named qualifier = named(name.getQualifier().orElse(null));
        return new TypeRef.Named(qualifier, lowering.name(name.getIdentifier()), List.of(), false, List.of());
    }

    List<TypeParameter> parameters(List<com.github.javaparser.ast.type.TypeParameter> parameters) {
        if (parameters.isEmpty()) {
            return List.of();
        }
        List<TypeParameter> lowered = new ArrayList<>(parameters.size());
        for (com.github.javaparser.ast.type.TypeParameter each : parameters) {
            lowered.add(new TypeParameter(
                    lowering.name(each.getName()),
                    types(each.getTypeBound()),
                    lowering.annotations.all(each.getAnnotations())));
        }
        return lowered;
    }

    private TypeRef wildcard(WildcardType wildcard) {
        if (wildcard.getExtendedType().isPresent()) {
            return new TypeRef.Wildcard(
                    TypeRef.Bound.EXTENDS, type(wildcard.getExtendedType().get()));
        }
        if (wildcard.getSuperType().isPresent()) {
            return new TypeRef.Wildcard(
                    TypeRef.Bound.SUPER, type(wildcard.getSuperType().get()));
        }
        return new TypeRef.Wildcard(TypeRef.Bound.NONE, null);
    }

    /** Lombok's {@code val} and {@code var} are types by name only: its compiler plugin infers them as the language does {@code var}. */
    void imported(String name, boolean onDemand) {
        for (String each : List.of("val", "var")) {
            if (name.equals(onDemand ? "lombok" : "lombok." + each)) {
                inferred.add(each);
            }
        }
    }

    private boolean isVar(ClassOrInterfaceType type) {
        return inferred.contains(type.getName().getIdentifier())
                && type.getScope().isEmpty()
                && type.getTypeArguments().isEmpty();
    }
}
