package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Pattern;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.List;

/** Pattern variables: their types, and where they are in scope. */
final class Patterns {
    private final BodyTyping t;

    Patterns(BodyTyping typing) {
        this.t = typing;
    }

    /** Types the variables of a pattern that a value is matched against. */
    void declare(Pattern pattern, Type value, Scope scope) {
        if (pattern instanceof Pattern.Typed p) {
            Type type = p.type() instanceof TypeRef.Inferred ? Types.upper(value) : t.resolve(p.type(), scope);
            t.facts.types[p.site()] = type;
            t.facts.written.put(p.site(), type);
        } else if (pattern instanceof Pattern.Deconstruction d) {
            Type type = matched(t.resolve(d.type(), scope), value);
            t.facts.types[d.site()] = type;
            t.facts.written.put(d.site(), type);
            parts(d, type, scope);
        } else {
            t.facts.types[pattern.site()] = value;
        }
    }

    /** A generic record written raw takes its arguments from the value. */
    private Type matched(Type written, Type value) {
        if (!(written instanceof Type.ClassType c) || !c.arguments().isEmpty()) {
            return written;
        }
        List<Type.Variable> variables = t.types.variables(c.name());
        if (variables.isEmpty()) {
            return written;
        }
        Inference inference = new Inference(t.types);
        Bindings fresh = inference.infer(variables, t.world.typeParameters(c.name()));
        Type general = fresh.apply(t.types.self(c.name()));
        inference.subtype(general, Types.upper(value));
        return inference.resolve(general, false);
    }

    private void parts(Pattern.Deconstruction d, Type type, Scope scope) {
        TypeInfo record = t.world.type(type.erasure());
        for (int i = 0; i < d.parts().size(); i++) {
            Type component = Types.UNKNOWN;
            if (record != null && i < record.components().size() && type instanceof Type.ClassType c) {
                TypeInfo.FieldInfo field =
                        t.members.field(record.name(), record.components().get(i));
                component =
                        field == null ? component : Types.upper(t.types.substitute(field.type(), t.types.captured(c)));
            }
            declare(d.parts().get(i), component, scope);
        }
    }

    /** The scope with all variables of the pattern. */
    Scope bind(Pattern pattern, Scope scope) {
        if (pattern instanceof Pattern.Typed p) {
            return scope.with(p.name(), t.facts.type(p.site()), new Meaning.Local(p.site()));
        }
        Scope bound = scope;
        if (pattern instanceof Pattern.Deconstruction d) {
            for (Pattern each : d.parts()) {
                bound = bind(each, bound);
            }
        }
        return bound;
    }

    /** The scope where a condition, already typed, is true. */
    Scope whenTrue(Expression condition, Scope scope) {
        if (condition instanceof Expression.InstanceOf i && i.pattern() != null) {
            return bind(i.pattern(), scope);
        }
        if (condition instanceof Expression.Unary u && u.operator().equals("!")) {
            return whenFalse(u.operand(), scope);
        }
        Scope bound = scope;
        if (condition instanceof Expression.Binary b && b.operator().equals("&&")) {
            for (Expression each : b.operands()) {
                bound = whenTrue(each, bound);
            }
        }
        return bound;
    }

    /** The scope where a condition, already typed, is false. */
    Scope whenFalse(Expression condition, Scope scope) {
        if (condition instanceof Expression.Unary u && u.operator().equals("!")) {
            return whenTrue(u.operand(), scope);
        }
        Scope bound = scope;
        if (condition instanceof Expression.Binary b && b.operator().equals("||")) {
            for (Expression each : b.operands()) {
                bound = whenFalse(each, bound);
            }
        }
        return bound;
    }
}
