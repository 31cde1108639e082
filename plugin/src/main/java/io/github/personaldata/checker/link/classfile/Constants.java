package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.Type;

/** Constants of class files as text. */
final class Constants {
    private Constants() {}

    /** A value as source code would print it; class files hold booleans and characters as numbers. */
    static String text(Object value, Type type) {
        if (value instanceof Integer number && type.equals(Primitives.BOOLEAN)) {
            return number == 0 ? "false" : "true";
        }
        if (value instanceof Integer number && type.equals(Primitives.CHAR)) {
            return String.valueOf((char) number.intValue());
        }
        return String.valueOf(value);
    }
}
