package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value, or a part of it, may come from, in the terms of one method. */
public sealed interface Atom {
    /**
     * What the method was given.
     *
     * @param index parameter register: the receiver is 0 where there is one
     */
    record Input(int index, Path path) implements Atom {}

    /**
     * A label: a data element as such.
     *
     * @param label its key in the label table
     */
    record Source(String label) implements Atom {}

    /** A static field, or an instance field of an object that cannot be told from others of its class. */
    record Global(FieldId field, Path path) implements Atom {}

    /**
     * The result of an open call, or of a call into code that nobody models.
     *
     * @param in the method with the call; null for the one at hand. A call that depends on nothing its method is given keeps its place when
     *     callers see its result
     * @param type static type of the whole result
     */
    record Result(@Nullable MethodId in, Sites call, Type type, Path path) implements Atom {
        /** The whole result of a call in the method at hand. */
        public Result(Sites call, Type type) {
            this(null, call, type, Path.EMPTY);
        }

        @Override
        public int hashCode() {
            return 31 * call.hashCode() + path.hashCode();
        }
    }

    /**
     * An object made in sight.
     *
     * @param type its exact class; for a function its interface
     * @param function the body that runs when a functional value is called, otherwise null
     */
    record Fresh(Sites site, Type type, @Nullable MethodId function) implements Atom {
        @Override
        public int hashCode() {
            return site.hashCode();
        }
    }

    /** A text known in part: constants with holes between them. */
    record Text(List<Segment> segments) implements Atom {
        public Text {
            segments = List.copyOf(segments);
        }

        /** A constant text. */
        public static Text constant(String text) {
            return new Text(List.of(new Segment(text, null)));
        }

        /** The text if all of it is known, otherwise null. */
        public @Nullable String known() {
            return segments.size() == 1 && segments.get(0).hole() == null
                    ? segments.get(0).constant()
                    : segments.isEmpty() ? "" : null;
        }

        /** What stands for the file of which this is the path. */
        public Global file() {
            return new Global(new FieldId("java.nio.file.Files", String.valueOf(known())), Path.EMPTY);
        }

        /** This text followed by a constant, then by what fills a hole, if there is one. */
        public Text then(String constant, @Nullable Atom hole) {
            Text longer = then(constant(constant));
            return hole == null ? longer : longer.then(new Text(List.of(new Segment("", hole))));
        }

        /** This text followed by another one, cut to what a destination needs. */
        public Text then(Text other) {
            List<Segment> joined = new ArrayList<>(segments);
            for (Segment next : other.segments) {
                Segment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (last != null && last.hole() == null && next.hole() == null) {
                    joined.set(joined.size() - 1, new Segment(Segment.cut(last.constant() + next.constant()), null));
                } else if (joined.size() < 6) {
                    joined.add(next);
                }
            }
            return new Text(joined);
        }
    }

    /** More texts than are worth telling apart. */
    record AnyText() implements Atom {}

    /** A constant stretch of text, or a hole that another atom fills. */
    record Segment(String constant, @Nullable Atom hole) {
        private static final int LIMIT = 240;

        static String cut(String text) {
            return text.length() <= LIMIT ? text : text.substring(0, LIMIT);
        }
    }

    /**
     * What comes out when {@code of} is turned into text; kept open because the object's class is not known here.
     *
     * @param type static type of the object
     */
    record Shaped(Atom of, Mechanism mechanism, Type type) implements Atom {
        @Override
        public int hashCode() {
            return 31 * (31 * of.hashCode() + mechanism.name().hashCode()) + type.hashCode();
        }
    }

    /** The value that is printed, where this is what comes out of one; otherwise this. */
    default Atom printed() {
        return this instanceof Shaped shaped ? shaped.of() : this;
    }

    /** The same of another value: what comes out of that one, where this is what comes out of one; otherwise that value. */
    default Atom printing(Atom other) {
        return this instanceof Shaped shaped ? new Shaped(other, shaped.mechanism(), shaped.type()) : other;
    }

    /** Whether it is known by name only, and parts of it by an access path: an input, a field or a result. */
    default boolean isSymbolic() {
        return this instanceof Input || this instanceof Global || this instanceof Result;
    }

    /** Whether it is a function made in sight: a lambda or a method reference. */
    default boolean isFunction() {
        return this instanceof Fresh fresh && fresh.function() != null;
    }

    /** The same origin with another access path; texts, labels and objects made in sight have none. */
    default Atom at(Path path) {
        return this instanceof Input input
                ? new Input(input.index(), path)
                : this instanceof Global global
                        ? new Global(global.field(), path)
                        : this instanceof Result result
                                ? new Result(result.in(), result.call(), result.type(), path)
                                : this;
    }

    /** The part of this value that a selector leads to. */
    default Atom then(String selector) {
        return isSymbolic() ? at(path().then(selector)) : this;
    }

    /** The part of this value that a path leads to. */
    default Atom then(Path path) {
        Atom at = this;
        for (String selector : path.selectors()) {
            at = at.then(selector);
        }
        return at;
    }

    /** The same with its path cut to the last field in it, which a label hangs on. */
    default Atom shortened() {
        Path shorter = path().shortened();
        return shorter.equals(path()) ? this : at(shorter);
    }

    /** Whether this may be another value, or a part of it, that was not made in sight. */
    default boolean mayBePartOf(Atom whole) {
        return path().mayStartWith(whole.path()) && root().equals(whole.root());
    }

    /** The value that the access path begins at; the atom itself if it has none. */
    default Atom root() {
        return path().isEmpty() ? this : at(Path.EMPTY);
    }

    /** The access path of an atom that has one, otherwise empty. */
    default Path path() {
        return Path.EMPTY;
    }

    /** Whether the atom tells of data rather than of a constant or a bare object. */
    default boolean carries() {
        return !(this instanceof Text) && !(this instanceof AnyText) && !(this instanceof Fresh);
    }

    /** Whether it is a text of the code, known or not. */
    default boolean isText() {
        return this instanceof Text || this instanceof AnyText;
    }

    /** The call whose result it is or has as a part, where that call stands in the method at hand; null if it is none. */
    default @Nullable Sites resultOf() {
        return this instanceof Result result
                ? result.in() == null ? result.call() : null
                : this instanceof Shaped shaped ? shaped.of().resultOf() : null;
    }

    /** Whether its meaning depends on who calls the method. */
    default boolean dependsOnCaller() {
        if (this instanceof Input) {
            return true;
        }
        if (this instanceof Shaped shaped) {
            return shaped.of().dependsOnCaller();
        }
        if (this instanceof Text text) {
            return text.segments().stream()
                    .anyMatch(s -> s.hole() != null && s.hole().dependsOnCaller());
        }
        return false;
    }
}
