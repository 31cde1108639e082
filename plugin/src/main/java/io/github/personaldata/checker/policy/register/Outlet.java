package io.github.personaldata.checker.policy.register;

/**
 * Where a data element goes, all places in the code taken together.
 *
 * @param name of the recipient, third party, topic or storage service; what is known of an unknown destination; empty otherwise
 * @param weaklyAnonymised an anonymisation that can be undone was passed on every way there: where the datum goes as it is, too, that counts
 */
public record Outlet(Kind kind, String name, Standing standing, boolean weaklyAnonymised)
        implements Comparable<Outlet> {
    /** What kind of place it is. */
    public enum Kind {
        /** A recipient that the policy file declares. */
        RECIPIENT,
        /** Somebody whom it does not declare. */
        THIRD_PARTY,
        /** A broker's topic of which nobody says who reads it. */
        TOPIC,
        /** Nobody knows where to. */
        UNKNOWN,
        LOG,
        EXCEPTION,
        /** A file or database. */
        STORE
    }

    /** How it stands, from harmless to bad. */
    public enum Standing {
        /** A recipient gets it on its terms. */
        PERMITTED,
        /** It is stored, which is no disclosure. */
        KEPT,
        /** Findings are accepted. */
        ACCEPTED,
        /** No rule is on that would say. */
        UNJUDGED,
        /** There is an open finding. */
        FINDING;

        /** The worse of two. */
        public Standing or(Standing other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Of the same place: the worse standing counts. */
    public Outlet and(Outlet other) {
        return new Outlet(kind, name, standing.or(other.standing), weaklyAnonymised && other.weaklyAnonymised);
    }

    /** By the place alone, how it stands left out: not consistent with equals. */
    @Override
    public int compareTo(Outlet other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }
}
