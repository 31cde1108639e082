package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.BodyContext.Kind;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts that make up a class's two initialisers, in source order. */
final class Initialisers {
    private static final String STATIC = "<clinit>";
    private static final String INSTANCE = "<instance-init>";

    private Initialisers() {}

    /**
     * One part.
     *
     * @param field the field it is assigned to; null for a block
     */
    record Part(TypeDeclaration.Member member, Body body, @Nullable String field) {}

    static MethodId id(DeclaredType type, Kind kind) {
        return new MethodId(type.name(), kind == Kind.STATIC_INIT ? STATIC : INSTANCE, List.of());
    }

    /** Which initialiser a method is; null if it is none. */
    static @Nullable Kind kind(MethodId method) {
        return switch (method.name()) {
            case STATIC -> Kind.STATIC_INIT;
            case INSTANCE -> Kind.INSTANCE_INIT;
            default -> null;
        };
    }

    static List<Part> of(DeclaredType type, Kind kind) {
        boolean statics = kind == Kind.STATIC_INIT;
        // Lombok makes all members of such a class static
        boolean utility =
                type.declaration().annotations().stream().anyMatch(a -> a.name().endsWith("UtilityClass"));
        List<Part> parts = new ArrayList<>();
        for (TypeDeclaration.Member member : type.declaration().members()) {
            if (member instanceof TypeDeclaration.Field f && f.initializer() != null) {
                boolean isStatic =
                        utility || type.isInterface() || f.modifiers().contains(Modifier.STATIC);
                if (isStatic == statics && !isLazy(f)) {
                    parts.add(new Part(f, f.initializer(), f.name()));
                }
            } else if (member instanceof TypeDeclaration.Initializer i && (utility || i.isStatic()) == statics) {
                parts.add(new Part(i, i.body(), null));
            } else if (member instanceof TypeDeclaration.EnumConstant c && statics) {
                parts.add(new Part(c, c.creation(), c.name()));
            }
        }
        return parts;
    }

    /** The field whose initialiser a method runs as Lombok's lazy getter; null if it is none. */
    static TypeDeclaration.@Nullable Field lazy(DeclaredType type, MethodInfo method) {
        if (method.is(Flag.GENERATED) && method.parameters().isEmpty()) {
            for (TypeDeclaration.Member member : type.declaration().members()) {
                if (member instanceof TypeDeclaration.Field f && f.at().equals(method.at()) && isLazy(f)) {
                    return f;
                }
            }
        }
        return null;
    }

    private static boolean isLazy(TypeDeclaration.Field field) {
        return field.initializer() != null
                && field.annotations().stream()
                        .filter(a -> a.name().equals("Getter") || a.name().equals("lombok.Getter"))
                        .flatMap(a -> a.arguments().stream())
                        .anyMatch(a -> a.name().equals("lazy")
                                && a.value() instanceof Expression.Literal l
                                && l.value().equals("true"));
    }
}
