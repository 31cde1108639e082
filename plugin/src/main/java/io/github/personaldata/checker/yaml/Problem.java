package io.github.personaldata.checker.yaml;

/**
 * One thing wrong with an input file.
 *
 * @param message what was found, what was expected and the mend
 */
public record Problem(Place place, String message) {
    /** As the user sees it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
