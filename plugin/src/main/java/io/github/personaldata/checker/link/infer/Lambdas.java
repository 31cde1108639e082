package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Functional;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lambdas: their parameters from the target type, their result from the body. */
final class Lambdas {
    private final BodyTyping t;

    Lambdas(BodyTyping typing) {
        this.t = typing;
    }

    /** A lambda whose target type is known. */
    Type lambda(Expression.Lambda l, Scope scope, @Nullable Type expected) {
        Function function = expected == null ? null : function(expected);
        typed(l, scope, function, new Inference(t.types));
        Type type = function == null ? Types.UNKNOWN : function.type();
        finish(l.site(), type);
        return type;
    }

    /** What a type says as a functional interface; null if it is none. */
    @Nullable
    Function function(Type target) {
        if (target instanceof Type.Intersection i) {
            for (Type each : i.parts()) {
                Function function = function(each);
                if (function != null) {
                    return function;
                }
            }
            return null;
        }
        if (!(Types.lower(target) instanceof Type.ClassType c)) {
            return null;
        }
        Members.Method method = t.members.functional(c.name());
        if (method == null) {
            return null;
        }
        Type.ClassType plain = withoutWildcards(c);
        Type.ClassType owner =
                t.types.substitute(method.owner(), plain) instanceof Type.ClassType o ? o : method.owner();
        List<Type> parameters = new ArrayList<>();
        for (ParameterInfo p : method.info().parameters()) {
            parameters.add(t.types.substitute(p.type(), owner));
        }
        return new Function(
                plain,
                method.info(),
                parameters,
                t.types.substitute(method.info().result(), owner));
    }

    private Type.ClassType withoutWildcards(Type.ClassType type) {
        if (type.arguments().stream().noneMatch(a -> a instanceof Type.Extends || a instanceof Type.Super)) {
            return type;
        }
        return new Type.ClassType(
                type.name(),
                t.types.captured(type).arguments().stream().map(Types::lower).toList());
    }

    static boolean isExplicit(Expression.Lambda l) {
        for (Expression.Local p : l.parameters()) {
            if (p.type() instanceof TypeRef.Inferred) {
                return false;
            }
        }
        return true;
    }

    /** Types a lambda's body; what it returns is told to the inference. */
    void typed(Expression.Lambda l, Scope scope, @Nullable Function function, Inference inference) {
        List<Type> parameters = new ArrayList<>(l.parameters().size());
        for (int i = 0; i < l.parameters().size(); i++) {
            Type formal = function != null && i < function.parameters().size()
                    ? function.parameters().get(i)
                    : Types.UNKNOWN;
            TypeRef written = l.parameters().get(i).type();
            if (written instanceof TypeRef.Inferred) {
                parameters.add(Types.upper(inference.resolve(formal, true)));
            } else {
                Type explicit = t.resolve(written, scope);
                inference.equal(explicit, formal);
                parameters.add(explicit);
            }
        }
        Type result = function == null ? Types.UNKNOWN : function.result();
        boolean isVoid = result.equals(Type.VOID);
        Type target = inference.mentions(result) ? inference.sofar(result) : result;
        List<Type> results = body(l, scope, parameters, isVoid ? null : target);
        if (!isVoid && function != null) {
            for (Type each : results) {
                if (!each.equals(Type.VOID)) {
                    inference.compatible(each, result, true);
                }
            }
        }
    }

    /** The types a body returns when its parameters have these types; typed again only if they are others than before. */
    List<Type> body(Expression.Lambda l, Scope scope, List<Type> parameters, @Nullable Type target) {
        List<Type> before = t.facts.lambdaParameters.get(l.site());
        List<Type> known = t.facts.lambdaResults.get(l.site());
        boolean same = parameters.equals(before) && known != null;
        if (known != null
                && same
                && !(l.body() instanceof Statement.Evaluate)
                && !(Types.anyUnknown(known) && open(target))) {
            return known;
        }
        if (before != null && !same) {
            t.facts.forget(l.site() + 1, t.shape.ends().getOrDefault(l.site(), l.site() + 1));
        }
        t.facts.lambdaParameters.put(l.site(), parameters);
        Scope inner = scope;
        for (int i = 0; i < parameters.size(); i++) {
            inner = t.statements.declare(l.parameters().get(i), parameters.get(i), inner);
        }
        List<Type> results = new ArrayList<>();
        if (l.body() instanceof Statement.Evaluate e) {
            results.add(t.type(e.expression(), inner, target));
        } else {
            t.statements.lambda(l.body(), inner, new Statements.Yields(target, results));
        }
        t.facts.lambdaResults.put(l.site(), results);
        return results;
    }

    private static boolean open(@Nullable Type target) {
        return target != null && !Types.hasUnknown(target);
    }

    /** Records what the lambda or method reference implements. */
    void finish(int site, Type type) {
        Function function = function(type);
        Type target = function == null ? type : function.type();
        t.facts.types[site] = target;
        if (function != null) {
            t.facts.functionals.put(
                    site, new Functional(target, function.method().id(), function.parameters(), function.result()));
        }
    }
}
