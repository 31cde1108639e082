package io.github.personaldata.checker.generated;

/**
 * A local variable, parameter or static field; its name is used once in a program.
 *
 * @param family what its first value is about
 * @param capturable whether a lambda may use it
 */
record Variable(String name, Type type, Family family, boolean assignable, boolean capturable) {
    /** As declared. */
    String declaration() {
        return (type.kind() == Type.Kind.NUMBER ? "int" : type.java()) + " " + name;
    }

    Expression.Local read() {
        return new Expression.Local(name, type, family);
    }
}
