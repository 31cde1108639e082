package io.github.personaldata.checker.yaml;

/**
 * A place in a text file.
 *
 * @param file as it is to be shown
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
