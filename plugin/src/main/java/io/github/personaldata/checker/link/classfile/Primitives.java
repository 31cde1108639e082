package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.Type;

/** The primitive types. */
final class Primitives {
    static final Type BOOLEAN = new Type.Primitive("boolean");
    static final Type BYTE = new Type.Primitive("byte");
    static final Type CHAR = new Type.Primitive("char");
    static final Type SHORT = new Type.Primitive("short");
    static final Type INT = new Type.Primitive("int");
    static final Type LONG = new Type.Primitive("long");
    static final Type FLOAT = new Type.Primitive("float");
    static final Type DOUBLE = new Type.Primitive("double");

    private Primitives() {}

    /** Whether a value of the type takes two slots of a frame. */
    static boolean isWide(Type type) {
        return type.equals(LONG) || type.equals(DOUBLE);
    }
}
