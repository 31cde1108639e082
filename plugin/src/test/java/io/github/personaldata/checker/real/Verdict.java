package io.github.personaldata.checker.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of the source thinks of a finding. A line of the file is {@code <kind> <rule> <element> <file>:<line> # <why>}.
 *
 * @param finding rule, data element and place
 */
record Verdict(Kind kind, String finding, String why) {
    /** What it is, and whether the checker tells it. */
    enum Kind {
        /** A leak, and it is found. */
        TRUE,
        /** Found, and no leak. */
        FALSE,
        /** A leak that is not found: a bug of the checker that is still open. */
        MISSED
    }

    /**
     * Reads a file of verdicts; empty lines and those that begin with {@code #} are skipped.
     *
     * @throws IOException if a line has no kind, no place or no reason
     */
    static List<Verdict> read(Path file) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                verdicts.add(of(line, file + ":" + number));
            }
        }
        return verdicts;
    }

    private static Verdict of(String line, String place) throws IOException {
        int comment = line.indexOf(" # ");
        String[] words =
                (comment < 0 ? line : line.substring(0, comment)).strip().split("\\s+", -1);
        if (comment < 0 || words.length != 4) {
            throw new IOException(place + ": expected '<true|false|missed> <rule> <element> <file>:<line> # <why>'");
        }
        Kind kind =
                switch (words[0]) {
                    case "true" -> Kind.TRUE;
                    case "false" -> Kind.FALSE;
                    case "missed" -> Kind.MISSED;
                    default -> throw new IOException(place + ": '" + words[0] + "' is neither true, false nor missed");
                };
        return new Verdict(
                kind,
                words[1] + " " + words[2] + " " + words[3],
                line.substring(comment + 3).strip());
    }
}
