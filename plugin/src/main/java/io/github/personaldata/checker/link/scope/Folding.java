package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Expression.LiteralKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Arithmetic on constants: strings, booleans, characters and boxed numbers. */
final class Folding {
    private Folding() {}

    static @Nullable Object literal(Expression.Literal l) {
        String text = l.value();
        return switch (l.kind()) {
            case STRING -> text;
            case CHARACTER -> text.isEmpty() ? null : (Object) text.charAt(0);
            case BOOLEAN -> Boolean.valueOf(text);
            case NULL -> null;
            default -> number(l.kind(), text.replace("_", "").toLowerCase(Locale.ROOT));
        };
    }

    private static @Nullable Object number(LiteralKind kind, String text) {
        try {
            if (kind == LiteralKind.FLOAT) {
                return Float.valueOf(text);
            }
            if (kind == LiteralKind.DOUBLE) {
                return Double.valueOf(text);
            }
            String digits = text.endsWith("l") ? text.substring(0, text.length() - 1) : text;
            int radix = 10;
            if (digits.startsWith("0x")) {
                radix = 16;
                digits = digits.substring(2);
            } else if (digits.startsWith("0b")) {
                radix = 2;
                digits = digits.substring(2);
            } else if (digits.length() > 1 && digits.charAt(0) == '0') {
                radix = 8;
            }
            // unsigned, since hexadecimal literals reach into the sign bit
            long value = Long.parseUnsignedLong(digits, radix);
            return kind == LiteralKind.LONG ? (Object) value : (Object) (int) value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A constant's text, as class files and other sources give it, back to a value. */
    static @Nullable Object parse(String text, Type type) {
        return convert(text, type.equals(Type.STRING) ? "String" : type.erasure());
    }

    /** As an assignment or cast to the type does. */
    static @Nullable Object convert(@Nullable Object value, String type) {
        if (value == null || type.equals("String")) {
            return value instanceof String ? value : null;
        }
        if (type.equals("boolean")) {
            return value instanceof String s ? Boolean.valueOf(s) : value instanceof Boolean ? value : null;
        }
        if (type.equals("char")) {
            return value instanceof String s
                    ? s.length() == 1 ? (Object) s.charAt(0) : null
                    : asNumber(value) == null ? null : (Object) (char) toLong(value);
        }
        if (value instanceof String s) {
            return fromText(s, type);
        }
        if (asNumber(value) == null) {
            return null;
        }
        return switch (type) {
            case "byte" -> (byte) toLong(value);
            case "short" -> (short) toLong(value);
            case "int" -> (int) toLong(value);
            case "long" -> toLong(value);
            case "float" -> (float) toDouble(value);
            case "double" -> toDouble(value);
            default -> null;
        };
    }

    private static @Nullable Object fromText(String s, String type) {
        try {
            return switch (type) {
                case "byte" -> Byte.valueOf(s);
                case "short" -> Short.valueOf(s);
                case "int" -> Integer.valueOf(s);
                case "long" -> Long.valueOf(s);
                case "float" -> Float.valueOf(s);
                case "double" -> Double.valueOf(s);
                default -> null;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static @Nullable Object unary(String operator, Object value) {
        if (value instanceof Boolean b) {
            return operator.equals("!") ? !b : null;
        }
        Object number = asNumber(value);
        if (number == null) {
            return null;
        }
        if (operator.equals("+")) {
            return number;
        }
        if (operator.equals("~")) {
            return number instanceof Long l ? (Object) ~l : number instanceof Integer i ? (Object) ~i : null;
        }
        if (!operator.equals("-")) {
            return null;
        }
        if (number instanceof Integer i) {
            return -i;
        }
        return number instanceof Long l ? (Object) (-l) : number instanceof Float f ? (Object) (-f) : -toDouble(number);
    }

    static @Nullable Object binary(String operator, Object left, Object right) {
        if (operator.equals("+") && (left instanceof String || right instanceof String)) {
            return left.toString() + right;
        }
        Object a = asNumber(left);
        Object b = asNumber(right);
        if (a == null || b == null) {
            return left instanceof Boolean x && right instanceof Boolean y ? logic(operator, x, y) : null;
        }
        if (a instanceof Double || b instanceof Double || a instanceof Float || b instanceof Float) {
            Object result = real(operator, toDouble(a), toDouble(b));
            boolean single = !(a instanceof Double) && !(b instanceof Double);
            return single && result instanceof Double d ? (Object) d.floatValue() : result;
        }
        boolean shift = operator.startsWith("<<") || operator.startsWith(">>");
        boolean wide = a instanceof Long || (b instanceof Long && !shift);
        Object result = wide
                ? integral(operator, toLong(a), toLong(b))
                : shift
                        ? shifted(operator, (int) toLong(a), (int) toLong(b))
                        : integral(operator, toLong(a), toLong(b));
        return !wide && result instanceof Long l ? (Object) l.intValue() : result;
    }

    private static @Nullable Object logic(String operator, boolean x, boolean y) {
        return switch (operator) {
            case "&&", "&" -> x && y;
            case "||", "|" -> x || y;
            case "==" -> x == y;
            case "!=", "^" -> x != y;
            default -> null;
        };
    }

    private static @Nullable Object real(String operator, double x, double y) {
        return switch (operator) {
            case "+" -> x + y;
            case "-" -> x - y;
            case "*" -> x * y;
            case "/" -> x / y;
            case "%" -> x % y;
            case "<" -> x < y;
            case "<=" -> x <= y;
            case ">" -> x > y;
            case ">=" -> x >= y;
            case "==" -> x == y;
            case "!=" -> x != y;
            default -> null;
        };
    }

    private static @Nullable Object shifted(String operator, int x, int y) {
        return switch (operator) {
            case "<<" -> x << y;
            case ">>" -> x >> y;
            case ">>>" -> x >>> y;
            default -> null;
        };
    }

    private static @Nullable Object integral(String operator, long x, long y) {
        if ((operator.equals("/") || operator.equals("%")) && y == 0) {
            return null;
        }
        return switch (operator) {
            case "+" -> x + y;
            case "-" -> x - y;
            case "*" -> x * y;
            case "/" -> x / y;
            case "%" -> x % y;
            case "&" -> x & y;
            case "|" -> x | y;
            case "^" -> x ^ y;
            case "<<" -> x << y;
            case ">>" -> x >> y;
            case ">>>" -> x >>> y;
            case "<" -> x < y;
            case "<=" -> x <= y;
            case ">" -> x > y;
            case ">=" -> x >= y;
            case "==" -> x == y;
            case "!=" -> x != y;
            default -> null;
        };
    }

    /** After unary promotion; null for what is no number. */
    private static @Nullable Object asNumber(Object value) {
        if (value instanceof Character c) {
            return (int) c;
        }
        if (value instanceof Byte || value instanceof Short) {
            return ((Number) value).intValue();
        }
        return value instanceof Number ? value : null;
    }

    private static long toLong(Object value) {
        return value instanceof Character c ? c : ((Number) value).longValue();
    }

    private static double toDouble(Object value) {
        return value instanceof Character c ? c : ((Number) value).doubleValue();
    }
}
