package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.ContainerReadings;
import io.github.personaldata.checker.flow.type.WriterSettings;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the symbols of a callee's summary stand for at one call. */
final class Substitution {
    /** Marks what a function is called with; the index counts down from here. */
    private static final int UNSAID = -300;

    private static final int EXCEPTION = -12;

    private static final Atom RECEIVER = new Atom.Input(0, Path.EMPTY);

    private final MethodContext context;
    private final Shapes shapes;
    private final State state;
    private final int site;
    private final Callee callee;
    private final List<Value> arguments;
    private final List<Type> types;
    private final Map<Sites, Ended> openResults = new HashMap<>();

    /**
     * A substitution at a call.
     *
     * @param site of the call; -1 where no call is written
     * @param types static types of the arguments
     */
    Substitution(
            MethodContext context,
            Shapes shapes,
            State state,
            int site,
            Callee callee,
            List<Value> arguments,
            List<Type> types) {
        this.context = context;
        this.shapes = shapes;
        this.state = state;
        this.site = site;
        this.callee = callee;
        this.arguments = arguments;
        this.types = types;
    }

    /** What came of a call that the callee left open. */
    private record Ended(Outcome outcome, List<Value> given) {}

    /**
     * Says what comes of a call that the callee left open, and answers whether that is more than was known.
     *
     * @param given what it was given, which it may have written to
     */
    boolean ends(Sites openCall, Outcome outcome, List<Value> given) {
        Ended before = openResults.get(openCall);
        if (before == null) {
            openResults.put(openCall, new Ended(outcome, given));
            return true;
        }
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            all.add(before.given().get(i).plus(given.get(i)));
        }
        Outcome now = before.outcome().plus(outcome);
        openResults.put(openCall, new Ended(now, all));
        return now.isMoreThan(before.outcome());
    }

    /** What an atom of the callee stands for here. */
    Value of(Atom atom) {
        if (atom instanceof Atom.Input input) {
            return input.index() < arguments.size()
                    ? told(withContents(input, readPath(arguments.get(input.index()), input.path())))
                    : Value.EMPTY;
        }
        if (atom instanceof Atom.Global global) {
            return readPath(Value.of(new Atom.Global(global.field(), Path.EMPTY)), global.path());
        }
        if (atom instanceof Atom.Result result) {
            return result(result);
        }
        if (atom instanceof Atom.Fresh fresh) {
            return Value.of(
                    fresh.function() == null
                            ? context.object(madeAt(fresh), fresh.type())
                            : new Atom.Fresh(madeAt(fresh), fresh.type(), fresh.function()));
        }
        if (atom instanceof Atom.Text text) {
            return text(text);
        }
        if (atom instanceof Atom.Shaped shaped) {
            return printed(shaped, of(shaped.of()));
        }
        return Value.of(atom);
    }

    /** To a library a stream is what can be read from it: of one of the program's classes that is what its own methods answer. */
    private Value withContents(Atom.Input input, Value given) {
        MethodId method = callee.summary().method();
        if (site < 0 || !input.path().isEmpty() || context.program.hasCode(method)) {
            return given;
        }
        int parameter = input.index() - (arguments.size() - method.parameters().size());
        String known = parameter < 0 ? method.owner() : method.parameters().get(parameter);
        if (!context.types.readings().isStream(new Type.ClassType(known, List.of()))) {
            return given;
        }
        Value streams = given.filter(this::isReadFrom);
        return streams.isEmpty() ? given : given.plus(state.read(streams, Path.HELD));
    }

    private boolean isReadFrom(Atom atom) {
        Type exact = MethodContext.exact(atom);
        Type type = exact == null && atom.isSymbolic() ? context.parts.type(atom) : exact;
        ContainerReadings readings = context.types.readings();
        return type != null
                && readings.isStream(type)
                && (exact == null || shapes.kinds().isOwn(exact));
    }

    /**
     * What comes out of objects. A method that a class of the program inherits from a library knows nothing of that class's
     * {@code toString()}: it turns into text what the library's part of the object holds.
     */
    private Value printed(Atom.Shaped shaped, Value objects) {
        MethodId method = callee.summary().method();
        boolean inherited = shaped.mechanism() == Mechanism.TEXT
                && shaped.of().equals(RECEIVER)
                && !method.name().equals("toString")
                && !context.program.hasCode(method);
        Value own = inherited ? objects.filter(a -> isHeir(a, method.owner())) : Value.EMPTY;
        if (own.isEmpty()) {
            return shapes.shape(state, objects, mechanism(shaped), typeOf(shaped));
        }
        Value others = objects.filter(a -> !own.atoms().contains(a));
        return shapes.shape(state, others, mechanism(shaped), typeOf(shaped))
                .plus(shapes.shape(state, state.read(own, Path.HELD), mechanism(shaped), Type.OBJECT));
    }

    /** Whether it is an object of a class of the program that extends a library's, as far as that is known here. */
    private boolean isHeir(Atom object, String library) {
        Type exact = MethodContext.exact(object);
        Type type = exact == null && object.isSymbolic() ? context.parts.type(object) : exact;
        return type != null && shapes.kinds().isOwn(type) && context.program.isSubtype(type.erasure(), library);
    }

    private Value result(Atom.Result result) {
        if (result.in() != null) {
            return Value.of(result);
        }
        boolean keeps = callee.isNamed(result.call()) || result.call().isMade();
        if (keeps && !callee.isRelative(result.call())) {
            return Value.of(new Atom.Result(callee.summary().method(), result.call(), result.type(), result.path()));
        }
        if (Origins.isScalar(result) && !callee.isNamed(result.call())) {
            return site < 0 ? Value.of(result) : Origins.scalar(Sites.of(site), result.type());
        }
        List<Integer> chain = result.call().chain();
        if (chain.size() == 2 && chain.get(0) < 0 && chain.get(1) <= UNSAID) {
            Value passed = Value.of(new Atom.Result(new Sites(List.of(site, chain.get(0), chain.get(1))), Type.OBJECT));
            return readPath(passed, result.path());
        }
        Ended known = openResults.get(result.call());
        Path path = result.path();
        if (known == null) {
            return readPath(Value.of(new Atom.Result(seen(result.call()), result.type())), path);
        }
        if (path.given() >= 0) {
            int argument = known.given().size() - 1 - path.given();
            return argument < 0 ? Value.EMPTY : left(known.given().get(argument), path.from(1));
        }
        return path.isThrown()
                ? readPath(known.outcome().thrown(), path.from(1))
                : readPath(known.outcome().returned(), path);
    }

    /**
     * What a call left in an argument. What it put into the library's part of an object of the program may lie anywhere in that part, but not in
     * the fields of its own, which are asked for by name.
     */
    private Value left(Value argument, Path path) {
        if (path.isEmpty() || !path.selectors().get(0).equals(Path.REST)) {
            return readPath(argument, path);
        }
        Value own = argument.filter(
                a -> a instanceof Atom.Fresh fresh && shapes.kinds().isOwn(fresh.type()));
        Value left = readPath(argument.filter(a -> !own.atoms().contains(a)), path);
        for (Atom object : own.atoms()) {
            for (String selector : state.parts(object).keySet()) {
                if (!Path.isField(selector)) {
                    left = left.plus(
                            readPath(Value.of(object), Path.of(selector).then(path)));
                }
            }
        }
        return left;
    }

    /** A call in the callee as seen from here. */
    Sites seen(Sites call) {
        return site < 0 ? call : call.calledAt(site);
    }

    /** What a function is called with where no model says it, as with a collector's: some object of the parameter's type. */
    Value unsaid(Summary.OpenCall open, int index) {
        boolean said = site < 0
                || open.key().chain().get(0) >= 0
                || open.arguments().stream().anyMatch(a -> a.index() == index);
        return said
                ? Value.EMPTY
                : Value.of(new Atom.Result(
                        new Sites(List.of(site, open.key().chain().get(0), UNSAID - index)), Type.OBJECT));
    }

    /** Whether it is an object of the library's own that it calls a function with. */
    static boolean isHandedIn(Atom atom) {
        if (!(atom instanceof Atom.Result result) || !result.path().isEmpty()) {
            return false;
        }
        List<Integer> chain = result.call().chain();
        return !chain.isEmpty() && chain.get(chain.size() - 1) <= UNSAID;
    }

    /** An object that the callee made; of a class of which it made many there is one to the caller, which stands for all. */
    private Sites madeAt(Atom.Fresh fresh) {
        if (site < 0) {
            return fresh.site();
        }
        if (shapes.kinds().isThrowable(fresh.type())) {
            return new Sites(List.of(site, EXCEPTION));
        }
        return callee.makesSeveral(fresh)
                ? new Sites(List.of(site, Sites.SEVERAL))
                : fresh.site().madeFor(site);
    }

    private Value text(Atom.Text text) {
        if (text.segments().stream().allMatch(s -> s.hole() == null)) {
            return Value.of(text);
        }
        boolean grows = isGrowing(text);
        Value joined = Value.constant("");
        for (Atom.Segment segment : text.segments()) {
            Atom hole = segment.hole();
            Value filled = hole == null
                    ? Value.constant(segment.constant())
                    : grows && Texts.lead(joined)
                            ? Value.of(Texts.UNKNOWN)
                            : Texts.of(shapes.aside(() -> printed(kept(hole, of(hole)))));
            joined = Texts.concat(joined, filled);
        }
        return joined;
    }

    /** Whether it is what a library's object said before and something behind it. */
    private static boolean isGrowing(Atom.Text text) {
        return text.segments().get(0).hole() instanceof Atom.Input before && before.equals(RECEIVER.then("text"));
    }

    /** What library's objects made in sight keep under a name, where all do, without what models say was put into them elsewhere. */
    private Value kept(Atom hole, Value value) {
        Path path = hole.path();
        if (path.isEmpty() || path.last().startsWith("[") || Path.isField(path.last())) {
            return value;
        }
        Value written = Value.EMPTY;
        for (Atom object : of(hole.at(path.above())).atoms()) {
            Value part = state.parts(object).getOrDefault(path.last(), Value.EMPTY);
            if (!(object instanceof Atom.Fresh) || part.isEmpty()) {
                return value;
            }
            written = written.plus(part);
        }
        Set<Atom> known = written.atoms();
        return value.filter(a -> known.contains(a)
                || value.entries().getOrDefault(a, Trail.START).marks().contains(Trail.Mark.VIA_UNMODELLED));
    }

    /** To the callee a text is one thing, even if it is an object made here that holds what it was made from, as {@code new String(..)} is. */
    private Value told(Value value) {
        Value texts = value.filter(a -> a instanceof Atom.Fresh fresh
                && !fresh.isFunction()
                && shapes.kinds().isImmutable(fresh.type())
                && !shapes.kinds().isOwn(fresh.type()));
        return texts.isEmpty() ? value : value.plus(shapes.aside(() -> printed(texts)));
    }

    private Value printed(Value value) {
        Value objects = value.filter(a -> a instanceof Atom.Fresh);
        return objects.isEmpty()
                ? value
                : value.filter(a -> !(a instanceof Atom.Fresh))
                        .plus(shapes.shape(state, objects, Mechanism.TEXT, Type.OBJECT));
    }

    /** How a library's method writes: it depends on what its receiver was told. */
    private Mechanism mechanism(Atom.Shaped shaped) {
        MethodId method = callee.summary().method();
        if (context.program.hasCode(method) || arguments.isEmpty()) {
            return shaped.mechanism();
        }
        Set<Atom> writers = arguments.get(0).atoms();
        WriterSettings settings = context.types.settings();
        if (shaped.mechanism() == Mechanism.JSON) {
            boolean plain = method.owner().startsWith("com.fasterxml.jackson.")
                    && !writers.isEmpty()
                    && writers.stream().allMatch(a -> settings.isPlain(a, context.body.method()));
            return plain ? Mechanism.JSON : Mechanism.JSON_WIDE;
        }
        boolean exposing = shaped.mechanism() == Mechanism.GSON
                && !writers.isEmpty()
                && writers.stream().allMatch(settings::isExposing);
        return exposing ? Mechanism.GSON_EXPOSED : shaped.mechanism();
    }

    /** Static type of an object that comes out. */
    Type typeOf(Atom.Shaped shaped) {
        if (shaped.of() instanceof Atom.Input input && input.index() < types.size()) {
            Type type = types.get(input.index());
            for (String selector : input.path().selectors()) {
                type = shapes.kinds().part(type, selector);
            }
            return shapes.kinds().isOpen(type) ? shaped.type() : type;
        }
        return shaped.type();
    }

    private Value readPath(Value base, Path path) {
        Value value = base;
        for (String selector : path.selectors()) {
            value = state.read(value, selector);
        }
        return value;
    }
}
