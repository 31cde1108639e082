package io.github.personaldata.checker.link.lower;

/** An exception of the interpreted program: a Java one, or an object of an interpreted class. */
final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1;
    final transient Object value;

    Thrown(Object value) {
        super(String.valueOf(value), value instanceof Throwable cause ? cause : null, false, false);
        this.value = value;
    }
}
