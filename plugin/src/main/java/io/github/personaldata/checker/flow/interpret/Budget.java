package io.github.personaldata.checker.flow.interpret;

/**
 * How much work a method is worth. Work is counted in steps, never in time, so that the result is the same everywhere: instructions visited,
 * edges applied, atoms shown and origins united.
 *
 * @param precise steps for following a method statement by statement; one that needs more is analysed with {@link FlatRegisters}
 * @param flat steps for that; one that needs still more is told as unanalysed
 */
public record Budget(long precise, long flat) {
    /** What builds use. */
    public static final Budget STANDARD = new Budget(10_000, 1_000_000);
}
