package io.github.personaldata.checker.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring lines of which some have changed.
 *
 * @param line of its header in the diff
 * @param before lines of the former file above it
 * @param after lines of the present file above it
 * @param lines each with its mark, {@code ' '}, {@code '+'} or {@code '-'}; a character is a byte
 */
record Hunk(int line, int before, int after, List<String> lines) {
    Hunk {
        lines = List.copyOf(lines);
    }

    /** By how many lines it makes the file longer. */
    int growth() {
        int growth = 0;
        for (String each : lines) {
            growth += each.charAt(0) == '+' ? 1 : each.charAt(0) == '-' ? -1 : 0;
        }
        return growth;
    }

    /** The last of its lines in the former file; where it has none there, the one above. */
    int formerEnd() {
        return before
                + (int) lines.stream().filter(each -> each.charAt(0) != '+').count();
    }

    List<Integer> added() {
        List<Integer> added = new ArrayList<>();
        int present = after;
        for (String each : lines) {
            if (each.charAt(0) != '-') {
                present++;
            }
            if (each.charAt(0) == '+') {
                added.add(present);
            }
        }
        return added;
    }

    List<FileChange.Gap> gaps() {
        List<FileChange.Gap> gaps = new ArrayList<>();
        int present = after;
        int above = after;
        boolean taken = false;
        for (String each : lines) {
            if (each.charAt(0) == ' ') {
                if (taken) {
                    gaps.add(new FileChange.Gap(above, present + 1));
                }
                present++;
                above = present;
                taken = false;
            } else if (each.charAt(0) == '+') {
                present++;
            } else {
                taken = true;
            }
        }
        if (taken) {
            gaps.add(new FileChange.Gap(above, present + 1));
        }
        return gaps;
    }
}
