package io.github.personaldata.checker.source.model;

import java.util.Arrays;

/**
 * Code of one method, constructor, initialiser or field. Lambdas belong to the body they stand in; methods of local and anonymous
 * classes have bodies of their own.
 *
 * <p>Each expression, statement, pattern and local variable has a <em>site</em>: its ordinal in the body, counted in source order from
 * 0 (pre-order). Sites do not move when a line is inserted above the body. Positions are kept apart, in {@code positions}.
 *
 * @param positions two numbers per site, line and column, from 1. A call's position is that of the method's name, {@code new}'s that of
 *     the keyword, a field access' that of the field's name, a binary's that of its first operand
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, see below; never written after creation
public record Body(Statement code, int[] positions) {
    /** How many sites there are. */
    public int sites() {
        return positions.length / 2;
    }

    /** Where the site stands. */
    public Position position(int site) {
        return new Position(positions[2 * site], positions[2 * site + 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && code.equals(body.code) && Arrays.equals(positions, body.positions);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Arrays.hashCode(positions);
    }
}
