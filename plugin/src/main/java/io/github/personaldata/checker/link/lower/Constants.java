package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution;
import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Expression.LiteralKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of constant expressions made of literals, constant fields and operators on them. */
final class Constants {
    private final Attribution attribution;
    private final Map<Integer, Optional<Object>> known = new HashMap<>();
    private final Map<Integer, String> locals = new HashMap<>();

    Constants(Attribution attribution) {
        this.attribution = attribution;
    }

    /** The value as a boxed primitive or a string; null if it is not constant. */
    @Nullable
    Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal.kind(), literal.value());
        } else if (expression instanceof Expression.Name || expression instanceof Expression.Select) {
            return attribution.meaning(expression.site()) instanceof Meaning.Field field && field.constant() != null
                    ? typed(field.constant(), attribution.type(expression.site()))
                    : null;
        } else if (expression instanceof Expression.Binary
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Cast) {
            Optional<Object> found = known.get(expression.site());
            if (found == null) {
                found = Optional.ofNullable(compute(expression));
                known.put(expression.site(), found);
            }
            return found.orElse(null);
        }
        return null;
    }

    /** The text of a constant as the three-address form has it; null if the expression is not constant. */
    @Nullable
    String text(Expression expression) {
        Object value = value(expression);
        return value == null ? null : value.toString();
    }

    /** Remembers a local variable's constant initialiser; only a {@code case} may rely on it, which allows no variable that changes. */
    void remember(int declaration, Expression initializer) {
        String text = text(initializer);
        if (text != null) {
            locals.put(declaration, text);
        }
    }

    /** The text of a local variable's constant initialiser; null if it has none. */
    @Nullable
    String local(int declaration) {
        return locals.get(declaration);
    }

    /** Whether the expression is the constant {@code true} or {@code false}. */
    boolean is(Expression expression, boolean expected) {
        return Boolean.valueOf(expected).equals(value(expression));
    }

    private @Nullable Object compute(Expression expression) {
        try {
            if (expression instanceof Expression.Binary binary) {
                return binary(binary);
            } else if (expression instanceof Expression.Unary unary) {
                Object operand = value(unary.operand());
                return operand == null ? null : Arithmetic.unary(unary.operator(), operand);
            } else if (expression instanceof Expression.Cast cast) {
                Object operand = value(cast.value());
                return operand == null
                        ? null
                        : Arithmetic.convert(
                                operand, attribution.written(cast.site()).erasure());
            }
            return null;
        } catch (ArithmeticException notConstant) { // 1 / 0 throws when it is run
            return null;
        }
    }

    private @Nullable Object binary(Expression.Binary binary) {
        Object result = null;
        for (Expression operand : binary.operands()) {
            Object next = value(operand);
            if (next == null) {
                return null;
            }
            result = result == null ? next : Arithmetic.binary(binary.operator(), result, next);
            if (result == null) {
                return null;
            }
        }
        return result;
    }

    private static @Nullable Object typed(String text, Type type) {
        return switch (type.erasure()) {
            case "java.lang.String" -> text;
            case "char" -> text.length() == 1 ? (Object) text.charAt(0) : null;
            case "boolean" -> Boolean.valueOf(text);
            case "byte", "short", "int", "long", "float", "double" -> {
                boolean wide = List.of("float", "double").contains(type.erasure());
                Object number = literal(wide ? LiteralKind.DOUBLE : LiteralKind.LONG, text);
                yield number == null ? null : Arithmetic.convert(number, type.erasure());
            }
            default -> text;
        };
    }

    /** A literal's value; null for {@code null} and for what is no number. */
    static @Nullable Object literal(LiteralKind kind, String text) {
        try {
            return switch (kind) {
                case STRING -> text;
                case CHARACTER -> text.length() == 1 ? (Object) text.charAt(0) : text;
                case BOOLEAN -> Boolean.valueOf(text);
                case INT -> (int) integer(text);
                case LONG -> integer(text);
                case FLOAT -> Float.valueOf(text);
                case DOUBLE -> Double.valueOf(text);
                case NULL -> null;
            };
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    private static long integer(String text) {
        String digits = text.replace("_", "");
        if (digits.endsWith("l") || digits.endsWith("L")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            return Long.parseUnsignedLong(digits.substring(2), 16);
        } else if (digits.startsWith("0b") || digits.startsWith("0B")) {
            return Long.parseUnsignedLong(digits.substring(2), 2);
        } else if (digits.length() > 1 && digits.startsWith("0")) {
            return Long.parseUnsignedLong(digits.substring(1), 8);
        }
        return digits.startsWith("-") ? Long.parseLong(digits) : Long.parseUnsignedLong(digits);
    }
}
