package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Expression.LiteralKind;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of expressions other than calls, lambdas and names. */
final class Expressions {
    private static final Type BOOLEAN = new Type.Primitive("boolean");
    private static final Type INT = new Type.Primitive("int");

    private final BodyTyping t;

    Expressions(BodyTyping typing) {
        this.t = typing;
    }

    Type type(Expression e, Scope scope, @Nullable Type expected) {
        int site = e.site();
        Facts facts = t.facts;
        Type known = facts.types[site];
        if (known != null && (facts.settled[site] || expected != null && expected.equals(facts.expected[site]))) {
            return known;
        }
        if (!t.step()) {
            return Types.UNKNOWN;
        }
        boolean poly = isPoly(e);
        facts.settled[site] = !poly;
        Type type = compute(e, scope, expected);
        facts.types[site] = type;
        facts.expected[site] = expected;
        return type;
    }

    /** Whether the type may depend on the target; calls tell for themselves. */
    private static boolean isPoly(Expression e) {
        return e instanceof Expression.Call
                || e instanceof Expression.New
                || e instanceof Expression.Lambda
                || e instanceof Expression.MethodReference
                || e instanceof Expression.Conditional
                || e instanceof Expression.SwitchValue;
    }

    private Type compute(Expression e, Scope scope, @Nullable Type expected) {
        if (e instanceof Expression.Name n) {
            return t.names.name(n, scope);
        }
        if (e instanceof Expression.Call c) {
            return t.calls.call(c, scope, expected);
        }
        if (e instanceof Expression.Literal l) {
            return literal(l.kind());
        }
        if (e instanceof Expression.Select s) {
            return t.names.select(s, scope);
        }
        if (e instanceof Expression.Binary b) {
            return binary(b, scope);
        }
        if (e instanceof Expression.New n) {
            return t.creations.create(n, scope, expected);
        }
        if (e instanceof Expression.Assign a) {
            Type target = t.type(a.target(), scope, null);
            t.type(a.value(), scope, a.operator().equals("=") ? target : null);
            return target;
        }
        if (e instanceof Expression.Lambda l) {
            return t.lambdas.lambda(l, scope, expected);
        }
        if (e instanceof Expression.MethodReference m) {
            return t.references.reference(m, scope, expected);
        }
        if (e instanceof Expression.Conditional c) {
            return conditional(c, scope, expected);
        }
        if (e instanceof Expression.This q) {
            return q.qualifier() == null ? t.types.self(t.owner.name()) : self(t.resolve(q.qualifier(), scope));
        }
        return rarer(e, scope, expected);
    }

    private Type self(Type type) {
        return type instanceof Type.ClassType c ? t.types.self(c.name()) : type;
    }

    private Type rarer(Expression e, Scope scope, @Nullable Type expected) {
        if (e instanceof Expression.Unary u) {
            Type operand = t.type(u.operand(), scope, null);
            if (u.operator().equals("!")) {
                return BOOLEAN;
            }
            boolean step = u.operator().contains("++") || u.operator().contains("--");
            return step ? operand : Primitives.promoted(operand, INT);
        }
        if (e instanceof Expression.Cast c) {
            Type to = written(c.site(), c.type(), scope);
            t.type(c.value(), scope, to);
            return to;
        }
        if (e instanceof Expression.InstanceOf i) {
            Type value = t.type(i.value(), scope, null);
            if (i.type() != null) {
                written(i.site(), i.type(), scope);
            } else if (i.pattern() != null) {
                t.patterns.declare(i.pattern(), value, scope);
                t.facts.written.put(i.site(), t.facts.type(i.pattern().site()));
            }
            return BOOLEAN;
        }
        if (e instanceof Expression.Index i) {
            Type array = Types.upper(t.type(i.array(), scope, null));
            t.type(i.index(), scope, null);
            return array instanceof Type.Array a ? a.element() : Types.UNKNOWN;
        }
        if (e instanceof Expression.NewArray n) {
            Type type = written(n.site(), n.type(), scope);
            n.dimensions().forEach(d -> t.type(d, scope, null));
            if (n.initializer() != null) {
                t.type(n.initializer(), scope, type);
            }
            return type;
        }
        if (e instanceof Expression.ArrayInitializer a) {
            Type element = expected instanceof Type.Array array ? array.element() : Types.UNKNOWN;
            a.elements().forEach(each -> t.type(each, scope, element));
            return expected == null ? Types.UNKNOWN : expected;
        }
        if (e instanceof Expression.ClassLiteral c) {
            Type of = written(c.site(), c.type(), scope);
            return new Type.ClassType("java.lang.Class", List.of(Types.boxed(of)));
        }
        if (e instanceof Expression.TypeName n) {
            return written(n.site(), n.type(), scope);
        }
        if (e instanceof Expression.Super s) {
            return t.calls.superType(s, scope);
        }
        if (e instanceof Expression.SwitchValue s) {
            return switchValue(s, scope, expected);
        }
        if (e instanceof Expression.Unreadable u) {
            u.operands().forEach(o -> t.type(o, scope, null));
        }
        return Types.UNKNOWN;
    }

    Type written(int site, TypeRef ref, Scope scope) {
        Type type = t.resolve(ref, scope);
        t.facts.written.put(site, type);
        return type;
    }

    private static Type literal(LiteralKind kind) {
        return switch (kind) {
            case STRING -> Type.STRING;
            case CHARACTER -> new Type.Primitive("char");
            case INT -> INT;
            case LONG -> new Type.Primitive("long");
            case FLOAT -> new Type.Primitive("float");
            case DOUBLE -> new Type.Primitive("double");
            case BOOLEAN -> BOOLEAN;
            case NULL -> Type.NULL;
        };
    }

    private Type binary(Expression.Binary b, Scope scope) {
        boolean and = b.operator().equals("&&");
        boolean or = b.operator().equals("||");
        Scope inner = scope;
        Type type = null;
        for (Expression each : b.operands()) {
            Type operand = t.type(each, inner, null);
            type = type == null ? operand : combine(b.operator(), type, operand);
            if (and) {
                inner = t.patterns.whenTrue(each, inner);
            } else if (or) {
                inner = t.patterns.whenFalse(each, inner);
            }
        }
        return type == null ? Types.UNKNOWN : type;
    }

    private static Type combine(String operator, Type left, Type right) {
        return switch (operator) {
            case "&&", "||", "==", "!=", "<", ">", "<=", ">=" -> BOOLEAN;
            case "<<", ">>", ">>>" -> Primitives.promoted(left, INT);
            case "&", "|", "^" ->
                Types.unboxed(left).equals(BOOLEAN) || Types.unboxed(right).equals(BOOLEAN)
                        ? BOOLEAN
                        : Primitives.promoted(left, right);
            case "+" -> left.equals(Type.STRING) || right.equals(Type.STRING) ? Type.STRING : plus(left, right);
            default -> Primitives.promoted(left, right);
        };
    }

    /** With an operand that is no number and no known string, the other one must be a string, or is unknown. */
    private static Type plus(Type left, Type right) {
        Type sum = Primitives.promoted(left, right);
        boolean reference = !Types.isUnknown(left) && !Types.isNumeric(Types.unboxed(left))
                || !Types.isUnknown(right) && !Types.isNumeric(Types.unboxed(right));
        return Types.isUnknown(sum) && reference
                ? Type.STRING
                : Types.isUnknown(left) || Types.isUnknown(right) ? Types.UNKNOWN : sum;
    }

    private Type conditional(Expression.Conditional c, Scope scope, @Nullable Type expected) {
        t.type(c.condition(), scope, null);
        Type yes = t.type(c.whenTrue(), t.patterns.whenTrue(c.condition(), scope), expected);
        Type no = t.type(c.whenFalse(), t.patterns.whenFalse(c.condition(), scope), expected);
        return joined(List.of(yes, no), expected);
    }

    /** The type of an expression that is one of several. */
    Type joined(List<Type> branches, @Nullable Type expected) {
        boolean anyNumber = branches.stream().anyMatch(Types::isPrimitive);
        List<Type> values = branches.stream().filter(b -> !b.equals(Type.NULL)).toList();
        boolean nulls = values.size() < branches.size();
        if (anyNumber && !nulls
                || !values.isEmpty() && values.stream().allMatch(b -> Types.isPrimitive(Types.unboxed(b))) && !nulls) {
            Type first = Types.unboxed(values.get(0));
            if (values.stream().allMatch(b -> Types.unboxed(b).equals(first))) {
                return anyNumber ? first : values.get(0);
            }
            if (values.stream().allMatch(b -> Types.isNumeric(Types.unboxed(b)))) {
                return values.stream().reduce(first, Primitives::promoted);
            }
        }
        if (expected != null && !Types.hasUnknown(expected) && !Types.isPrimitive(expected)) {
            return expected;
        }
        return new Bounding(t.types).least(branches);
    }

    private Type switchValue(Expression.SwitchValue s, Scope scope, @Nullable Type expected) {
        List<Type> results = new ArrayList<>();
        t.statements.switchCases(s.selector(), s.cases(), scope, new Statements.Yields(expected, results));
        return results.isEmpty() ? Types.UNKNOWN : joined(results, expected);
    }
}
