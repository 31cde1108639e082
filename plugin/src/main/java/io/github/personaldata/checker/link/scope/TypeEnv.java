package io.github.personaldata.checker.link.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types a place can name by a simple name, innermost first.
 *
 * @param type the class the place stands in
 * @param method the generic method it stands in
 * @param locals local classes declared before it
 * @param header whether the place is the type's own header, where its members are not visible
 */
public record TypeEnv(
        DeclaredType type, @Nullable MethodVariables method, @Nullable LocalTypes locals, boolean header) {
    /** The same place with one more local class. */
    public TypeEnv with(DeclaredType local) {
        return new TypeEnv(type, method, new LocalTypes(local, locals), header);
    }

    TypeEnv with(@Nullable LocalTypes visible) {
        return new TypeEnv(type, method, visible, header);
    }

    /** The same place inside a method. */
    public TypeEnv in(MethodVariables variables) {
        return new TypeEnv(type, variables, locals, header);
    }

    /** Local classes, innermost first. */
    public record LocalTypes(DeclaredType type, @Nullable LocalTypes next) {}

    /** Names of declared type parameters. */
    static boolean declares(
            List<io.github.personaldata.checker.source.model.TypeDeclaration.TypeParameter> all, String name) {
        for (var parameter : all) {
            if (parameter.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
