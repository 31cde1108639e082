package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a value came to be where it is: the steps so far, newest first in memory, and the marks of precision given up on the way. Trails never
 * decide what flows; of two trails for one fact the first found is kept, in a fixed order of work.
 */
public final class Trail {
    /** Nothing has happened yet. */
    public static final Trail START = new Trail(null, null, Set.of(), 0);

    private static final int LIMIT = 24;

    private final @Nullable Trail before;
    private final @Nullable Step step;
    private final Set<Mark> marks;
    private final int length;

    private Trail(@Nullable Trail before, @Nullable Step step, Set<Mark> marks, int length) {
        this.before = before;
        this.step = step;
        this.marks = marks;
        this.length = length;
    }

    /** A trail read back from its parts. */
    public static Trail of(List<Step> steps, Set<Mark> marks) {
        Trail trail = START;
        for (Step step : steps) {
            trail = trail.then(step);
        }
        return trail.marked(marks);
    }

    /** One step further; a trail that is long enough already keeps its beginning and takes only steps that carry meaning. */
    public Trail then(Step next) {
        if (step != null && step.equals(next)) {
            return this;
        }
        if (length >= LIMIT && next.kind() == Kind.PASS) {
            return this;
        }
        return length >= 2 * LIMIT ? this : new Trail(this, next, marks, length + 1);
    }

    /** This trail, then the steps of another one. */
    public Trail then(Trail other) {
        if (other == START) {
            return this;
        }
        if (this == START) {
            return other;
        }
        Trail result = this;
        for (Step next : other.steps()) {
            result = result.then(next);
        }
        return result.marked(other.marks);
    }

    /** The same with marks added. */
    public Trail marked(Set<Mark> more) {
        if (marks.containsAll(more)) {
            return this;
        }
        EnumSet<Mark> joined = EnumSet.copyOf(more);
        joined.addAll(marks);
        return new Trail(before, step, Collections.unmodifiableSet(joined), length);
    }

    /** The steps, oldest first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(length);
        for (Trail at = this; at != null; at = at.before) {
            if (at.step != null) {
                steps.add(at.step);
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Where precision was given up. */
    public Set<Mark> marks() {
        return marks;
    }

    /** Number of steps. */
    public int length() {
        return length;
    }

    /**
     * A step.
     *
     * @param code the method or lambda it stands in
     * @param site ordinal in that code
     */
    public record Step(MethodId code, int site, Kind kind) {}

    /** What a step is. */
    public enum Kind {
        /** The label is read: a field access or an accessor's call. */
        READ,
        /** The value is passed, assigned, returned or changed. */
        PASS,
        /** The value is stored in a field. */
        STORE,
        /** The value leaves. */
        LEAVE
    }

    /** Precision given up. */
    public enum Mark {
        /** Through a library call that no model describes. */
        VIA_UNMODELLED,
        /** Through a field of an object that cannot be told from others of its class. */
        VIA_FIELD,
        /** Through a call resolved by its name only. */
        VIA_NAME,
        /** A path or a set of targets was cut. */
        WIDENED,
        /** The value is made of several: it is no longer the datum itself. */
        DERIVED
    }
}
