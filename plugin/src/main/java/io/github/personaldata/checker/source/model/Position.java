package io.github.personaldata.checker.source.model;

/**
 * A place in a file.
 *
 * @param line counts from 1
 * @param column counts from 1, in UTF-16 units, a tab is one
 */
public record Position(int line, int column) implements Comparable<Position> {
    /** Stands for members that no source line declares, such as those Lombok makes. */
    public static final Position NONE = new Position(0, 0);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
