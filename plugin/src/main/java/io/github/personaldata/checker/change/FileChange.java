package io.github.personaldata.checker.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes of one file. Paths are relative to the repository's root, with {@code /}.
 *
 * @param before empty if it was not there
 * @param after empty if it is there no more
 * @param copied whether the file it was made from is still there: all its lines are new
 * @param binary whether the diff does not say which lines
 */
public record FileChange(String before, String after, boolean copied, boolean binary, List<Hunk> hunks) {
    public FileChange {
        hunks = List.copyOf(hunks);
    }

    /** Where it is, or was. */
    public String path() {
        return after.isEmpty() ? before : after;
    }

    /** Numbers of lines that are new; of a copied file those that differ from the one it was made from. */
    Set<Integer> added() {
        Set<Integer> added = new TreeSet<>();
        hunks.forEach(hunk -> added.addAll(hunk.added()));
        return added;
    }

    /** Places from which lines were taken away. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        hunks.forEach(hunk -> gaps.addAll(hunk.gaps()));
        return gaps;
    }

    /**
     * A place from which lines were taken away, others perhaps put there.
     *
     * @param above number of the line above it
     * @param below number of the line below it
     */
    record Gap(int above, int below) {}
}
