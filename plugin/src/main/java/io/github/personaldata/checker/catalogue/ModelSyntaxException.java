package io.github.personaldata.checker.catalogue;

/** A pattern or position that is not written as it should be; the message says what was expected. */
public final class ModelSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ModelSyntaxException(String message) {
        super(message);
    }
}
