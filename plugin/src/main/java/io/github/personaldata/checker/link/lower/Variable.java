package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.program.Type;

/** What a body can name without a dot, and a lambda can capture. */
sealed interface Variable {
    /** A local variable by the site of its declaration. */
    record Declared(int site) implements Variable {}

    /** A parameter of the method. */
    record Parameter(int index) implements Variable {}

    /** {@code this}. */
    record This() implements Variable {}

    /** A variable of a body around the class. */
    record Enclosing(String name, Type type) implements Variable {}

    /** The receiver of a bound method reference, evaluated where the reference stands. */
    record Receiver(int site, Type type) implements Variable {}

    /** The variable of a meaning that is one. */
    static Variable of(Meaning meaning) {
        if (meaning instanceof Meaning.Local local) {
            return new Declared(local.declaration());
        } else if (meaning instanceof Meaning.Parameter parameter) {
            return new Parameter(parameter.index());
        } else if (meaning instanceof Meaning.Captured captured) {
            return new Enclosing(captured.name(), captured.type());
        }
        throw new IllegalArgumentException("Not a variable: " + meaning);
    }
}
