package io.github.personaldata.checker.baseline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A finding that is known.
 *
 * @param identity as of {@code Finding#identity()}
 * @param reason why it is accepted; empty if nobody has said
 * @param acceptedBy who accepted it; empty if nobody has said
 * @param comments lines above it that begin with {@code #}; they go where it goes
 * @param line where it stands in the file, from 1; 0 if it was not read from one
 */
public record Entry(String identity, String reason, String acceptedBy, List<String> comments, int line)
        implements Comparable<Entry> {
    public Entry {
        comments = List.copyOf(comments);
    }

    /** One that nobody has commented yet. */
    static Entry of(String identity) {
        return new Entry(identity, "", "", List.of(), 0);
    }

    /** Of two about one finding, as merging leaves them: what people have written is kept of both. */
    Entry joinedWith(Entry other) {
        List<String> all = new ArrayList<>(comments);
        all.addAll(other.comments);
        return new Entry(
                identity,
                joined(reason, other.reason),
                joined(acceptedBy, other.acceptedBy),
                List.copyOf(new LinkedHashSet<>(all)),
                Math.min(line, other.line));
    }

    private static String joined(String one, String other) {
        if (one.contains(other)) {
            return one;
        }
        if (other.contains(one)) {
            return other;
        }
        return one.compareTo(other) < 0 ? one + "; " + other : other + "; " + one;
    }

    /** The reason and who gave it, for people; empty if nobody has said anything. */
    public String told() {
        if (acceptedBy.isEmpty()) {
            return reason;
        }
        return reason.isEmpty() ? acceptedBy : reason + " (" + acceptedBy + ")";
    }

    /** In the order of the lines, as {@code sort} has it. */
    @Override
    public int compareTo(Entry other) {
        return toString().compareTo(other.toString());
    }

    /** As a line of the file. */
    @Override
    public String toString() {
        return EntryLine.of(this);
    }
}
