package io.github.personaldata.checker.link.lower;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Java's operators on boxed values, for constant expressions. */
final class Arithmetic {
    private static final Map<String, LongBinaryOperator> INTEGRAL = Map.of(
            "+", (a, b) -> a + b,
            "-", (a, b) -> a - b,
            "*", (a, b) -> a * b,
            "/", (a, b) -> a / b,
            "%", (a, b) -> a % b,
            "&", (a, b) -> a & b,
            "|", (a, b) -> a | b,
            "^", (a, b) -> a ^ b);
    private static final Map<String, BinaryOperator<Double>> FLOATING = Map.of(
            "+", (a, b) -> a + b,
            "-", (a, b) -> a - b,
            "*", (a, b) -> a * b,
            "/", (a, b) -> a / b,
            "%", (a, b) -> a % b);

    private Arithmetic() {}

    /** The result; null if the operator has none on such a value. */
    static @Nullable Object unary(String operator, Object operand) {
        if (operand instanceof Boolean bool) {
            return operator.equals("!") ? !bool : null;
        }
        if (operand instanceof String) {
            return null;
        }
        return switch (operator) {
            case "-" ->
                operand instanceof Float || operand instanceof Double
                        ? binary("*", -1, operand)
                        : binary("-", 0, operand);
            case "+" -> binary("+", 0, operand);
            case "~" -> binary("^", -1, operand);
            default -> null;
        };
    }

    /** The result; null if the operator has none on such values. Comparisons are left to run time, but for booleans. */
    static @Nullable Object binary(String operator, Object left, Object right) {
        if (left instanceof String || right instanceof String) {
            return operator.equals("+") ? left.toString() + right : null;
        }
        if (left instanceof Boolean first && right instanceof Boolean second) {
            return switch (operator) {
                case "&&", "&" -> first && second;
                case "||", "|" -> first || second;
                case "^", "!=" -> !first.equals(second);
                case "==" -> first.equals(second);
                default -> null;
            };
        }
        if (left instanceof Boolean || right instanceof Boolean) {
            return null;
        }
        return operator.equals("<<") || operator.equals(">>") || operator.equals(">>>")
                ? shift(operator, left, right)
                : numeric(operator, left, right);
    }

    private static @Nullable Object numeric(String operator, Object left, Object right) {
        if (left instanceof Double || right instanceof Double || left instanceof Float || right instanceof Float) {
            BinaryOperator<Double> operation = FLOATING.get(operator);
            if (operation == null) {
                return null;
            }
            double result =
                    operation.apply(number(left).doubleValue(), number(right).doubleValue());
            return left instanceof Double || right instanceof Double ? (Object) result : (Object) (float) result;
        }
        LongBinaryOperator operation = INTEGRAL.get(operator);
        if (operation == null) {
            return null;
        }
        long result =
                operation.applyAsLong(number(left).longValue(), number(right).longValue());
        return left instanceof Long || right instanceof Long ? (Object) result : (Object) (int) result;
    }

    private static @Nullable Object shift(String operator, Object left, Object right) {
        int distance = number(right).intValue();
        if (left instanceof Long value) {
            return operator.equals("<<")
                    ? value << distance
                    : operator.equals(">>") ? value >> distance : value >>> distance;
        }
        if (left instanceof Float || left instanceof Double) {
            return null;
        }
        int value = number(left).intValue();
        return operator.equals("<<")
                ? value << distance
                : operator.equals(">>") ? value >> distance : value >>> distance;
    }

    /** A constant cast to a primitive type or to string; null for any other type. */
    static @Nullable Object convert(Object value, String type) {
        if (type.equals("java.lang.String")) {
            return value instanceof String ? value : null;
        }
        if (value instanceof Boolean) {
            return type.equals("boolean") ? value : null;
        }
        if (value instanceof String) {
            return null;
        }
        Number number = number(value);
        boolean floating = number instanceof Float || number instanceof Double;
        return switch (type) {
            case "byte" -> number.byteValue();
            case "short" -> number.shortValue();
            case "char" -> (char) (floating ? number.intValue() : number.longValue());
            case "int" -> number.intValue();
            case "long" -> number.longValue();
            case "float" -> number.floatValue();
            case "double" -> number.doubleValue();
            default -> null;
        };
    }

    private static Number number(Object value) {
        return value instanceof Character character ? (Number) (int) character : (Number) value;
    }
}
