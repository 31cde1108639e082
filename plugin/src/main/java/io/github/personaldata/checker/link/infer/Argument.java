package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a call: an expression in its scope, or for method references only a type.
 *
 * @param expression null if only the type is known
 */
record Argument(@Nullable Expression expression, @Nullable Scope scope, Type type) {
    static Argument of(Expression e, Scope scope) {
        return new Argument(e, scope, Types.UNKNOWN);
    }

    static Argument of(Type type) {
        return new Argument(null, null, type);
    }

    boolean isLambda() {
        return expression instanceof Expression.Lambda;
    }

    boolean isReference() {
        return expression instanceof Expression.MethodReference;
    }

    /** Whether its type comes from the parameter. */
    boolean isFunctional() {
        return isLambda() || isReference();
    }
}
