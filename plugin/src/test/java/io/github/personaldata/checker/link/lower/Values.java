package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.Type;

/** Java's operators and conversions on boxed values, written apart from those of the analyser. */
final class Values {
    private static final java.util.Set<String> PRIMITIVES =
            java.util.Set.of("int", "long", "byte", "short", "char", "float", "double", "boolean");

    private Values() {}

    static Object constant(String text, Type type) {
        if (text == null) {
            return null;
        }
        return switch (type.erasure()) {
            case "int" -> Integer.parseInt(text);
            case "byte" -> Byte.parseByte(text);
            case "short" -> Short.parseShort(text);
            case "long" -> Long.parseLong(text);
            case "float" -> Float.parseFloat(text);
            case "double" -> Double.parseDouble(text);
            case "boolean" -> Boolean.parseBoolean(text);
            case "char" -> text.charAt(0);
            case "java.lang.Class" -> text;
            default -> text;
        };
    }

    static Object convert(Object value, String type) {
        String name = type.startsWith("java.lang.") ? type.substring(10) : type;
        if (value == null) {
            if (PRIMITIVES.contains(type)) {
                throw new NullPointerException("unboxing");
            }
            return null;
        }
        if (value instanceof Boolean) {
            return value;
        }
        boolean floating = value instanceof Double || value instanceof Float;
        return switch (name) {
            case "int", "Integer" -> floating ? (int) real(value) : (int) whole(value);
            case "byte", "Byte" -> floating ? (byte) real(value) : (byte) whole(value);
            case "short", "Short" -> floating ? (short) real(value) : (short) whole(value);
            case "char", "Character" -> floating ? (char) real(value) : (char) whole(value);
            case "long", "Long" -> floating ? (long) real(value) : whole(value);
            case "float", "Float" -> floating ? (float) real(value) : (float) whole(value);
            case "double", "Double" -> floating ? real(value) : (double) whole(value);
            default -> value;
        };
    }

    private static long whole(Object value) {
        return value instanceof Character c ? c : ((Number) value).longValue();
    }

    private static double real(Object value) {
        return value instanceof Character c ? c : ((Number) value).doubleValue();
    }

    static Object unary(String operator, Object value) {
        if (operator.equals("!")) {
            return !(Boolean) value;
        }
        Object promoted = value instanceof Long || value instanceof Float || value instanceof Double
                ? value
                : (Object) (int) whole(value);
        return switch (operator) {
            case "+" -> promoted;
            case "-" ->
                promoted instanceof Integer i
                        ? (Object) (-i)
                        : promoted instanceof Long l
                                ? (Object) (-l)
                                : promoted instanceof Float f ? (Object) (-f) : -real(value);
            case "~" -> promoted instanceof Long l ? (Object) (~l) : ~(Integer) promoted;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    static Object binary(String operator, Object left, Object right) {
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return switch (operator) {
                case "&" -> a & b;
                case "|" -> a | b;
                case "^", "!=" -> a ^ b;
                case "==" -> a.equals(b);
                default -> throw new IllegalArgumentException(operator);
            };
        }
        boolean numbers = (left instanceof Number || left instanceof Character)
                && (right instanceof Number || right instanceof Character);
        if (!numbers) {
            return switch (operator) {
                case "==" -> left == right;
                case "!=" -> left != right;
                default -> throw new IllegalArgumentException(operator + " on " + left + " and " + right);
            };
        }
        if (operator.equals("<<") || operator.equals(">>") || operator.equals(">>>")) {
            return shift(operator, left, (int) whole(right));
        }
        if (left instanceof Double || right instanceof Double || left instanceof Float || right instanceof Float) {
            Object result = floating(operator, real(left), real(right));
            boolean single = !(left instanceof Double || right instanceof Double);
            return single && result instanceof Double d ? (Object) (float) (double) d : result;
        }
        Object result = integral(operator, whole(left), whole(right));
        boolean wide = left instanceof Long || right instanceof Long;
        return !wide && result instanceof Long l ? (Object) (int) (long) l : result;
    }

    private static Object shift(String operator, Object left, int by) {
        if (left instanceof Long value) {
            return operator.equals("<<") ? value << by : operator.equals(">>") ? value >> by : value >>> by;
        }
        int value = (int) whole(left);
        return operator.equals("<<") ? value << by : operator.equals(">>") ? value >> by : value >>> by;
    }

    private static Object floating(String operator, double a, double b) {
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            case "%" -> a % b;
            default -> compare(operator, Double.compare(a, b), a == b);
        };
    }

    private static Object integral(String operator, long a, long b) {
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            case "%" -> a % b;
            case "&" -> a & b;
            case "|" -> a | b;
            case "^" -> a ^ b;
            default -> compare(operator, Long.compare(a, b), a == b);
        };
    }

    private static Object compare(String operator, int order, boolean equal) {
        return switch (operator) {
            case "==" -> equal;
            case "!=" -> !equal;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
