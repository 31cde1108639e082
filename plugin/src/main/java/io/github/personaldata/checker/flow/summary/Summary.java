package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a method does with data, as symbolic edges. It is a pure function of the method's code, of the summaries of what it calls and of the
 * models; nothing about its callers is in it.
 *
 * @param edges from origins to exits
 * @param replaced parts of parameters that are overwritten on every way through the method
 * @param sinks templates of the sinks it reaches, its own and those of its callees that depend on what they are given
 * @param opens calls whose target the method cannot know
 * @param unmodelled library calls with data that no model describes
 * @param relative open calls that depend on what the method is given: callers open them anew with what they pass. Results of unmodelled
 *     calls keep their place; the joined graph leads what went into them back to all callers
 * @param assurance what it says of people's consent
 */
public record Summary(
        MethodId method,
        List<Edge> edges,
        List<Exit> replaced,
        List<SinkTemplate> sinks,
        List<OpenCall> opens,
        List<Unmodelled> unmodelled,
        Set<Sites> relative,
        Assurance assurance) {
    public Summary {
        replaced = List.copyOf(replaced);
        edges = List.copyOf(edges);
        sinks = List.copyOf(sinks);
        opens = List.copyOf(opens);
        unmodelled = List.copyOf(unmodelled);
        relative = Set.copyOf(relative);
    }

    /** A method that says nothing of consent. */
    public Summary(
            MethodId method,
            List<Edge> edges,
            List<Exit> replaced,
            List<SinkTemplate> sinks,
            List<OpenCall> opens,
            List<Unmodelled> unmodelled,
            Set<Sites> relative) {
        this(method, edges, replaced, sinks, opens, unmodelled, relative, Assurance.NONE);
    }

    /** A method that does nothing. */
    public static Summary empty(MethodId method) {
        return new Summary(method, List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    /** Whether it is what a model says of a weak anonymiser. */
    public boolean hidesWeakly() {
        return edges.stream()
                .anyMatch(edge ->
                        edge.from() instanceof Atom.Shaped shaped && shaped.mechanism() == Mechanism.WEAKLY_ANONYMISED);
    }

    /** Data from an origin reaches an exit. */
    public record Edge(Atom from, Exit to, Trail trail) {
        /** What it says, whichever way it was found. */
        public Object fact() {
            return List.of(from, to);
        }
    }

    /** A way out of the method. */
    public sealed interface Exit {
        /** The part of the way out that the data is stored under. */
        Path path();

        /** The same way out with another path. */
        Exit at(Path path);

        /** The same way out, one selector deeper. */
        default Exit then(String selector) {
            return at(path().then(selector));
        }

        /** Whether it is that way out or a part of it. */
        default boolean isWithin(Exit whole) {
            return path().startsWith(whole.path()) && at(Path.EMPTY).equals(whole.at(Path.EMPTY));
        }

        /** The result. */
        record Returned(Path path) implements Exit {
            @Override
            public Exit at(Path other) {
                return new Returned(other);
            }
        }

        /** A part of an object that was passed in. */
        record Parameter(int index, Path path) implements Exit {
            @Override
            public Exit at(Path other) {
                return new Parameter(index, other);
            }
        }

        /** A static field, or an instance field of an object that cannot be told from others. */
        record Field(FieldId field, Path path) implements Exit {
            @Override
            public Exit at(Path other) {
                return new Field(field, other);
            }
        }

        /**
         * The result of a call that no summary describes: a node of its own, which {@link Atom.Result} names.
         *
         * @param in the method with the call; null for the one at hand
         */
        record Result(@Nullable MethodId in, Sites call, Path path) implements Exit {
            /** Of a call in the method at hand. */
            public Result(Sites call, Path path) {
                this(null, call, path);
            }

            @Override
            public Exit at(Path other) {
                return new Result(in, call, other);
            }
        }

        /**
         * What a callee is given, where results of its calls keep their place: the joined graph leads them back to all callers.
         *
         * @param to the callee
         * @param index its parameter register
         */
        record Given(MethodId to, int index, Path path) implements Exit {
            @Override
            public Exit at(Path other) {
                return new Given(to, index, other);
            }
        }

        /** An exception that leaves the method. */
        record Thrown(Path path) implements Exit {
            @Override
            public Exit at(Path other) {
                return new Thrown(other);
            }
        }
    }

    /**
     * A sink reached by data. Callers substitute their values for the inputs in payload and destination; one template is one payload with
     * one destination, so what belongs to one call chain stays together.
     *
     * @param place where the sink stands
     * @param payload what leaves
     * @param destination texts and origins of texts where it goes; empty if the sink has none
     * @param consents given on every way from the method's entry to the sink
     */
    public record SinkTemplate(SinkPlace place, Atom payload, List<Atom> destination, Consents consents, Trail trail) {
        public SinkTemplate {
            destination = List.copyOf(destination);
        }

        /** A sink that no consent is asked for. */
        public SinkTemplate(SinkPlace place, Atom payload, List<Atom> destination, Trail trail) {
            this(place, payload, destination, Consents.NONE, trail);
        }

        /** The same under other consents. */
        public SinkTemplate under(Consents others) {
            return new SinkTemplate(place, payload, destination, others, trail);
        }

        /** What leaves and where it goes, whoever consents. */
        public Object leaving() {
            return List.of(place, payload, destination);
        }

        /** What it says, whichever way it was found. */
        public Object fact() {
            return List.of(place, payload, destination, consents);
        }
    }

    /**
     * Where data leaves.
     *
     * @param code the method or lambda with the call; null in a catalogue's summary, where it is the caller
     * @param site the call's ordinal in it
     * @param kind {@code log}, {@code exception}, {@code outbound} or {@code store}
     * @param method the sink's method
     * @param recipient named by the model or by {@code @Recipient}
     * @param vendor whose code the sink is, where the catalogue knows it
     * @param destinationKind {@code url}, {@code host} or {@code topic}
     * @param audience {@code named} or {@code public}
     * @param needsDestination only a sink where something is known to flow to its destination: a write to a stream
     * @param template in a catalogue's summary the index of the message template among the parameters, otherwise -1
     * @param transparent stands in a constructor that hands its argument to {@code super(..)}: the outermost {@code new} is the place
     */
    public record SinkPlace(
            @Nullable MethodId code,
            int site,
            String kind,
            MethodId method,
            @Nullable String recipient,
            @Nullable String vendor,
            String destinationKind,
            String audience,
            boolean needsDestination,
            int template,
            boolean transparent) {
        /** The same sink at a call of that code. */
        public SinkPlace at(MethodId code, int site, boolean transparent) {
            return new SinkPlace(
                    code,
                    site,
                    kind,
                    method,
                    recipient,
                    vendor,
                    destinationKind,
                    audience,
                    needsDestination,
                    -1,
                    transparent);
        }
    }

    /**
     * A call whose target depends on a value that only callers, or the whole program, know.
     *
     * @param key names its result in this summary
     * @param method the declared method
     * @param receivers origins of the receiver
     * @param arguments what is passed
     * @param runs what it may run
     */
    public record OpenCall(
            Sites key, MethodId method, Type type, List<Atom> receivers, List<Argument> arguments, Runs runs) {
        public OpenCall {
            receivers = List.copyOf(receivers);
            arguments = List.copyOf(arguments);
        }

        /** Of which no model says anything where it stands. */
        public OpenCall(Sites key, MethodId method, Type type, List<Atom> receivers, List<Argument> arguments) {
            this(key, method, type, receivers, arguments, Runs.IMPLEMENTATION);
        }

        /** What a call may run. */
        public enum Runs {
            /** A function, or an implementation of the method: that depends on the receiver. */
            IMPLEMENTATION,

            /** Code of the program's classes, besides what a model has said of a library's object where the call stands. */
            OWN_CODE,

            /** The method itself, whose summary is too large to be applied where the call stands. */
            METHOD
        }
    }

    /**
     * A part of an argument of an open call.
     *
     * @param index from 0, without the receiver
     */
    public record Argument(int index, Path path, Atom from, Trail trail) {}

    /**
     * A library call that no model describes and that is given something which may be data.
     *
     * @param method the library's method
     * @param call names what goes into it, in this summary
     */
    public record Unmodelled(MethodId method, int site, Sites call) {}

    /** The origins and exits only, for comparing two versions of a summary: trails are not facts. */
    public Set<Object> facts() {
        Set<Object> facts = new HashSet<>();
        edges.forEach(e -> facts.add(e.fact()));
        facts.add(replaced);
        facts.add(assurance);
        sinks.forEach(s -> facts.add(s.fact()));
        for (OpenCall open : opens) {
            facts.add(List.of(open.key(), open.method(), Set.copyOf(open.receivers())));
            open.arguments().forEach(a -> facts.add(List.of(open.key(), a.index(), a.path(), a.from())));
        }
        return facts;
    }
}
