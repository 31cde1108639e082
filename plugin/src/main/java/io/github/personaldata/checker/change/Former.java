package io.github.personaldata.checker.change;

import java.util.ArrayList;
import java.util.List;

/** A file as it was before a change: what the change did to it, undone. */
final class Former {
    private Former() {}

    /**
     * Undoes.
     *
     * @param present lines of the file as it is; none where it is there no more. A character is a byte
     * @throws OtherState if the diff does not lead to that file
     */
    static List<String> of(FileChange change, List<String> present) throws OtherState {
        if (change.before().isEmpty() || change.copied()) {
            return List.of();
        }
        List<String> former = new ArrayList<>();
        int next = 0;
        for (Hunk hunk : change.hunks()) {
            if (hunk.after() < next) {
                throw new OtherState(hunk.line(), next);
            }
            while (next < hunk.after()) {
                former.add(line(present, next, hunk.line()));
                next++;
            }
            int inDiff = hunk.line();
            for (String each : hunk.lines()) {
                inDiff++;
                String text = each.substring(1);
                if (each.charAt(0) != '+') {
                    former.add(text);
                }
                if (each.charAt(0) != '-') {
                    if (!line(present, next, inDiff).equals(text)) {
                        throw new OtherState(inDiff, next + 1);
                    }
                    next++;
                }
            }
        }
        former.addAll(present.subList(Math.min(next, present.size()), present.size()));
        return former;
    }

    private static String line(List<String> present, int index, int inDiff) throws OtherState {
        if (index >= present.size()) {
            throw new OtherState(inDiff, index + 1);
        }
        return present.get(index);
    }

    /** The diff is one to another state of the file. */
    static final class OtherState extends Exception {
        private static final long serialVersionUID = 1;

        private final int inDiff;
        private final int inFile;

        OtherState(int inDiff, int inFile) {
            super("line " + inDiff + " of the diff is not line " + inFile + " of the file");
            this.inDiff = inDiff;
            this.inFile = inFile;
        }

        /** Line of the diff. */
        int inDiff() {
            return inDiff;
        }

        /** Line of the file that should be that. */
        int inFile() {
            return inFile;
        }
    }
}
