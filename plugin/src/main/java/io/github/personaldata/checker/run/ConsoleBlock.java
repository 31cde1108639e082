package io.github.personaldata.checker.run;

/**
 * A message of the console.
 *
 * @param text one or more lines, without the severity; lines are separated by {@code \n}
 */
public record ConsoleBlock(Severity severity, String text) {
    /** How loud it is said. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
