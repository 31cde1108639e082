package io.github.personaldata.checker.run;

/** The user's input cannot be used; the message names file, line and column where there is one, what was expected and what to do. */
public final class BadInput extends Exception {
    private static final long serialVersionUID = 1;

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
