package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.scope.TypeEnv;
import org.jspecify.annotations.Nullable;

/**
 * The local variables and types in sight at one place of a body. Immutable: what a block adds ends with it.
 *
 * @param last the variable declared last
 * @param env the types in sight
 */
record Scope(@Nullable Variable last, TypeEnv env) {
    /** A variable and those declared before it. */
    record Variable(String name, Type type, Meaning meaning, @Nullable Variable next) {}

    Scope with(String name, Type type, Meaning meaning) {
        return name.isEmpty() ? this : new Scope(new Variable(name, type, meaning, last), env);
    }

    Scope with(TypeEnv more) {
        return new Scope(last, more);
    }

    /** Whether anything was declared since the other; scopes share what they have in common. */
    @SuppressWarnings("ReferenceEquality")
    boolean differs(Scope before) {
        return last != before.last;
    }

    @Nullable
    Variable find(String name) {
        for (Variable v = last; v != null; v = v.next()) {
            if (v.name().equals(name)) {
                return v;
            }
        }
        return null;
    }
}
