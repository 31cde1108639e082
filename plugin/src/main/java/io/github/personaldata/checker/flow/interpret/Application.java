package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A callee's summary applied at one call: what it returns, throws, writes and lets out, in the terms of the caller. */
final class Application {
    private final MethodContext context;
    private final Shapes shapes;
    private final State state;
    private final int site;
    private final Callee callee;
    private final List<Value> arguments;
    private final List<Type> types;
    private final Substitution symbols;
    private final ReachedSinks reached;

    /**
     * An application in that state.
     *
     * @param site of the call; -1 where no call is written, as for {@code toString} of a printed object
     * @param types static types of the arguments
     */
    Application(
            MethodContext context,
            Shapes shapes,
            State state,
            int site,
            Summary summary,
            List<Value> arguments,
            List<Type> types) {
        this.context = context;
        this.shapes = shapes;
        this.state = state;
        this.site = site;
        this.callee = new Callee(summary);
        context.applied.add(summary.method());
        this.arguments = arguments;
        this.types = types;
        this.symbols = new Substitution(context, shapes, state, site, callee, arguments, types);
        this.reached = new ReachedSinks(context, shapes, state, site, callee, arguments, types, symbols);
    }

    /** What a call leaves behind besides its effects on the state. */
    record Outcome(Value returned, Value thrown) {
        static final Outcome NOTHING = new Outcome(Value.EMPTY, Value.EMPTY);

        Outcome plus(Outcome other) {
            return new Outcome(returned.plus(other.returned), thrown.plus(other.thrown));
        }

        /** Whether it has grown out of the other by something new. */
        boolean isMoreThan(Outcome before) {
            return returned != before.returned || thrown != before.thrown;
        }
    }

    /**
     * Applies the summary.
     *
     * @param result static type of the call
     * @param onThis {@code this(..)} or {@code super(..)} in a constructor
     * @param certain whether the call surely runs this, on these objects alone
     */
    Outcome apply(Type result, boolean onThis, boolean certain) {
        new Reopened(context, shapes, state, site, callee, symbols, this).run();
        List<Edge> edges = edges();
        // all read what was there before the call, whatever the call writes
        List<Value> values = values(edges);
        if (certain && !callee.summary().replaced().isEmpty()) {
            reached.all(onThis);
            forgetReplaced();
        }
        Value returned = Value.EMPTY;
        Thrown thrown = new Thrown();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            Value value = values.get(i);
            context.spend(value.atoms().size());
            if (copied(edge) != null) {
                returned = returned.plus(copy(edge, value, result));
            } else if (edge.to() instanceof Exit.Returned out) {
                returned = collect(returned, out.path().kept(), value, result, 0);
            } else if (edge.to() instanceof Exit.Thrown out) {
                thrown.add(out.path().kept(), value);
            } else if (edge.to() instanceof Exit.Parameter out) {
                write(out, value);
            } else {
                leadOn(edge, value);
            }
        }
        give();
        context.spend(callee.summary().edges().size() + callee.summary().sinks().size());
        reached.all(onThis);
        return new Outcome(returned, thrown.value());
    }

    /** The callee's edges; what keeps its key on the way flows along one edge for each key that is known. */
    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : callee.edges()) {
            Path to = edge.to().path();
            if (to.isEmpty() || !to.last().equals(Path.EACH_VALUE)) {
                edges.add(edge);
                continue;
            }
            Atom from = edge.from();
            Atom map = from.at(from.path().above());
            for (String key : state.keys(symbols.of(map))) {
                edges.add(new Edge(map.then(key), edge.to().at(to.above().then(key)), edge.trail()));
            }
            edges.add(new Edge(from, edge.to().at(to.above().then(Path.VALUE)), edge.trail()));
        }
        return edges;
    }

    /** What flows along each edge. */
    private List<Value> values(List<Edge> edges) {
        boolean accessor = isAccessor();
        LabelsOfConstants constants = new LabelsOfConstants(context.labels, edges, types);
        List<Value> values = new ArrayList<>();
        Map<Atom, Value> read = new HashMap<>();
        boolean begun = false;
        for (Edge edge : edges) {
            Atom from = copied(edge) == null ? edge.from() : edge.from().printed();
            boolean constant = constants.isLabel(edge, symbols);
            Value value =
                    constant ? Value.EMPTY : moved(read.computeIfAbsent(from, symbols::of), edge.trail(), accessor);
            values.add(value);
            begun |= edge.to().equals(RESULT)
                    && !isFurtherPart(edge)
                    && value.atoms().stream().anyMatch(a -> a.carries() || a.isText());
        }
        if (begun && !context.program.hasCode(callee.summary().method())) {
            for (int i = 0; i < values.size(); i++) {
                values.set(i, isFurtherPart(edges.get(i)) ? values.get(i).filter(a -> !a.isText()) : values.get(i));
            }
        }
        return values;
    }

    /** The object whose properties go where an edge leads; null if the edge leads on something else. */
    private static Atom.@Nullable Shaped copied(Edge edge) {
        boolean whole = (edge.to() instanceof Exit.Returned || edge.to() instanceof Exit.Parameter)
                && edge.to().path().isEmpty();
        return whole && edge.from() instanceof Atom.Shaped shaped && shaped.mechanism() == Mechanism.PROPERTIES
                ? shaped
                : null;
    }

    /** Copies properties to an argument, or to a new object, which it returns. */
    private Value copy(Edge edge, Value source, Type result) {
        Copies copies = new Copies(context, shapes, state, site);
        Type type = symbols.typeOf((Atom.Shaped) edge.from());
        if (edge.to() instanceof Exit.Parameter to && to.index() < arguments.size()) {
            copies.into(arguments.get(to.index()), types.get(to.index()), source, type);
            return Value.EMPTY;
        }
        return copies.made(result, source, type);
    }

    /**
     * Whether it adds to what a method returns. Of a library's text whose beginning is known, or is what something else says, a constant that
     * comes later says nothing about where the text leads.
     */
    private static boolean isFurtherPart(Edge edge) {
        return edge.to().equals(RESULT) && edge.trail().marks().contains(Trail.Mark.DERIVED);
    }

    /** What a call throws: where only parts of an exception are known, one exception of each type that it may be. */
    private final class Thrown {
        /** Kinds of objects that stand for a result; those of exceptions begin here. */
        private static final int UNCHECKED = 1;

        private static final int DECLARED = 40;

        private final List<Type> types = new ArrayList<>();
        private final List<Value> values = new ArrayList<>();

        void add(Path path, Value part) {
            if (types.isEmpty()) {
                types.add(RUNTIME_EXCEPTION);
                types.addAll(declared());
                types.forEach(type -> values.add(Value.EMPTY));
            }
            for (int i = 0; i < types.size(); i++) {
                values.set(i, collect(values.get(i), path, part, types.get(i), i == 0 ? UNCHECKED : DECLARED + i));
            }
        }

        /** Checked exceptions that a library's method declares. */
        private List<Type> declared() {
            MethodId method = callee.summary().method();
            TypeInfo.MethodInfo info = context.code.summary(method) == null ? context.program.method(method) : null;
            return info == null
                    ? List.of()
                    : info.thrown().stream()
                            .filter(type -> type instanceof Type.ClassType
                                    && !context.program.isSubtype(type.erasure(), RUNTIME_EXCEPTION.erasure()))
                            .toList();
        }

        Value value() {
            return values.stream().reduce(Value.EMPTY, Value::plus);
        }
    }

    private void forgetReplaced() {
        for (Exit exit : callee.summary().replaced()) {
            if (!(exit instanceof Exit.Parameter part) || part.index() >= arguments.size()) {
                continue;
            }
            Path path = part.path().isEmpty() ? Path.of(Path.HELD) : part.path();
            Value base =
                    navigate(arguments.get(part.index()).filter(MethodContext::isObject), path, false, state::stored);
            if (path.last().startsWith("[")) {
                context.emptying.forget(state, base, path.last());
            } else {
                // what an object says so far is its own, of however many it stands for: one is made and used up at a
                // time
                boolean text = path.last().equals("text");
                state.write(base, path.last(), Value.EMPTY, text ? context::isOneAtATime : context.single());
            }
        }
    }

    /** Leads on to fields and nodes of the joined graph what depends on the caller; the callee's summary tells the rest. */
    private void leadOn(Edge edge, Value value) {
        if (edge.to() instanceof Exit.Result out) {
            if (out.in() != null && callee.depends(edge.from())) {
                context.effect(out, value.filter(UnmodelledCalls::tells));
            } else if (out.in() == null && callee.isRelative(out.call())) {
                context.effect(
                        new Exit.Result(symbols.seen(out.call()), out.path()), value.filter(UnmodelledCalls::tells));
            }
        } else if (edge.to() instanceof Exit.Field
                && callee.depends(edge.from())
                && !(edge.from() instanceof Atom.Fresh)) {
            context.effect(edge.to(), value);
        }
    }

    /** Tells the joined graph what the callee is given, if results of its calls keep their place in it, or if it has data at hand for a purpose. */
    private void give() {
        boolean processing = context.types.purposes().concern(callee());
        if (processing || callee.keepsPlace()) {
            Trail.Step handed = context.step(Math.max(site, 0), Trail.Kind.PASS);
            for (int i = 0; i < arguments.size(); i++) {
                Value given = processing ? arguments.get(i).stepped(handed) : arguments.get(i);
                context.effect(new Exit.Given(callee(), i, Path.EMPTY), given);
            }
        }
    }

    private static final Exit RESULT = new Exit.Returned(Path.EMPTY);

    private static final Type RUNTIME_EXCEPTION = new Type.ClassType("java.lang.RuntimeException", List.of());

    /** A getter that reads one labelled field is the reading itself: the datum is read where the getter is called. */
    private boolean isAccessor() {
        Summary summary = callee.summary();
        return site >= 0
                && summary.sinks().isEmpty()
                && summary.edges().size() == 1
                && summary.edges().get(0).from() instanceof Atom.Input input
                && input.index() == 0
                && input.path().selectors().size() == 1
                && context.labels.ofField(input.path().last()) != null
                && summary.edges().get(0).to().equals(new Exit.Returned(Path.EMPTY));
    }

    /** What comes along an edge of the callee, which has that path. */
    Value moved(Value value, Trail callee, boolean accessor) {
        if (site < 0) {
            return value.mapTrails(trail -> trail.then(callee));
        }
        Trail.Step step = context.step(site, accessor ? Trail.Kind.READ : Trail.Kind.PASS);
        return value.mapTrails(
                trail -> accessor ? trail.then(step) : trail.then(step).then(callee));
    }

    /** Adds data to a result under construction; parts go to objects that the callee made, or to one that stands for its result. */
    Value collect(Value whole, Path path, Value part, Type type, int kind) {
        if (path.isEmpty()) {
            return whole.plus(part);
        }
        // a result that is the receiver itself is written there; only where nothing is returned yet something new is
        Value objects = whole.filter(MethodContext::isObject);
        objects = objects.isEmpty() ? whole : objects;
        Value grown = whole;
        if (objects.isEmpty()) {
            Sites made = new Sites(List.of(site, -10 - kind));
            objects = Value.of(context.object(made, type));
            grown = whole.plus(objects);
        }
        Value base = navigate(objects, path, true, state::stored);
        context.storePerhaps(state, base, path.last(), part, Math.max(site, 0));
        return grown;
    }

    private void write(Exit.Parameter out, Value value) {
        if (out.index() >= arguments.size()) {
            return;
        }
        Value base = arguments.get(out.index());
        context.spend(base.atoms().size() * (1 + value.atoms().size() / 8));
        Path path = out.path().kept();
        if (isWriting(path)) {
            new WrittenStreams(context, shapes, state, site)
                    .write(symbols.of(new Atom.Input(out.index(), path)), value);
        }
        if (path.isEmpty()) {
            // what is appended is a part of the whole, no longer the datum itself; it goes into the object, not into
            // texts held by it
            Value whole = base.withoutParts();
            Value part = value.marked(Trail.Mark.DERIVED);
            context.storePerhaps(state, whole, Path.HELD, part, Math.max(site, 0));
        } else {
            context.storePerhaps(state, navigate(base, path, true, state::read), path.last(), value, Math.max(site, 0));
        }
    }

    /** Whether a model says by it that something is written into a stream or writer, or into one that this wraps. */
    private boolean isWriting(Path path) {
        MethodId method = callee.summary().method();
        return path.selectors().stream().allMatch(selector -> selector.equals("out"))
                && !method.isConstructor()
                && !context.program.hasCode(method)
                && !context.types.readings().writing().isEmpty();
    }

    /** The objects that hold the last part of a path; missing ones in between are made where asked for. */
    private Value navigate(Value base, Path path, boolean make, BiFunction<Value, String, Value> reading) {
        Value at = base;
        for (int i = 0; i < path.selectors().size() - 1; i++) {
            String selector = path.selectors().get(i);
            Value next = reading.apply(at, selector);
            if (next.isEmpty() && make && !Path.isField(selector)) {
                next = Value.of(context.object(new Sites(List.of(site, -200 - i)), Type.OBJECT));
                state.write(at, selector, next, context.single());
            }
            at = next;
        }
        return at;
    }

    /** Says that the callee is a function that was made there. */
    Application ofFunction(Sites made) {
        reached.ofFunction(made);
        return this;
    }

    MethodId callee() {
        return callee.summary().method();
    }

    /** What the callee says of consent, in the caller's terms. */
    Assurance assures() {
        return context.assured == null
                ? Assurance.NONE
                : context.assured.seen(callee.summary().assurance(), symbols::of);
    }
}
