package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A callee's summary applied at one call: its symbols replaced by what the caller holds there. */
final class Application {
    private final MethodContext context;
    private final Shapes shapes;
    private final State state;
    private final int site;
    private final Map<Sites, Value> openResults = new HashMap<>();
    private List<Value> arguments = List.of();
    private List<Type> types = List.of();
    private Set<List<Object>> several = Set.of();
    private Set<Sites> named = Set.of();
    private Summary callee = Summary.empty(new MethodId("", "", List.of()));

    /**
     * An application in that state.
     *
     * @param site of the call; -1 where no call is written, as for {@code toString} of a printed object
     */
    Application(MethodContext context, Shapes shapes, State state, int site) {
        this.context = context;
        this.shapes = shapes;
        this.state = state;
        this.site = site;
    }

    /** What a call leaves behind besides its effects on the state. */
    record Outcome(Value returned, Value thrown) {
        static final Outcome NOTHING = new Outcome(Value.EMPTY, Value.EMPTY);

        Outcome plus(Outcome other) {
            return new Outcome(returned.plus(other.returned), thrown.plus(other.thrown));
        }
    }

    /** The result of a method without parameters on a receiver. */
    Value result(MethodId target, Value receiver) {
        Summary summary = context.code.summary(target);
        if (summary == null) {
            summary = context.models.summary(target);
        }
        Type type = new Type.ClassType(target.owner(), List.of());
        return summary == null
                ? Value.EMPTY
                : apply(summary, List.of(receiver), List.of(type), Type.OBJECT, false)
                        .returned();
    }

    /**
     * Applies a summary.
     *
     * @param types static types of the arguments
     * @param result static type of the call
     * @param onThis {@code this(..)} or {@code super(..)} in a constructor
     */
    Outcome apply(Summary callee, List<Value> arguments, List<Type> types, Type result, boolean onThis) {
        this.arguments = arguments;
        this.types = types;
        this.callee = callee;
        this.named = named(callee);
        this.several = several(callee);
        resolveOpens(callee);
        for (Exit exit : callee.replaced()) {
            if (exit instanceof Exit.Parameter part
                    && part.index() < arguments.size()
                    && !part.path().isEmpty()) {
                Value base = navigate(arguments.get(part.index()), part.path(), false);
                state.write(base, part.path().last(), Value.EMPTY, context.single());
            }
        }
        boolean accessor = isAccessor(callee);
        Value returned = Value.EMPTY;
        Value thrown = Value.EMPTY;
        // all read what was there before the call, whatever the call writes
        List<Edge> edges = inOrder(callee.edges());
        List<Value> values = edges.stream()
                .map(edge -> moved(resolve(edge.from()), edge.trail(), accessor))
                .toList();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            Value value = values.get(i);
            context.spend(value.atoms().size());
            if (edge.to() instanceof Exit.Returned out) {
                returned = collect(returned, out.path().kept(), value, result, 0);
            } else if (edge.to() instanceof Exit.Thrown out) {
                thrown = collect(thrown, out.path().kept(), value, RUNTIME_EXCEPTION, 1);
            } else if (edge.to() instanceof Exit.Parameter out) {
                write(out, value);
            } else if (edge.to() instanceof Exit.Result out) {
                if (out.in() != null && depends(edge.from(), callee)) {
                    context.effect(out, value.filter(Calls::tells));
                } else if (out.in() == null && callee.relative().contains(out.call())) {
                    context.effect(new Exit.Result(seen(out.call()), out.path()), value.filter(Calls::tells));
                }
            } else if (edge.to() instanceof Exit.Field
                    && depends(edge.from(), callee)
                    && !(edge.from() instanceof Atom.Fresh)) {
                context.effect(edge.to(), value);
            }
        }
        give(callee);
        context.spend(callee.edges().size() + callee.sinks().size());
        for (SinkTemplate template : callee.sinks()) {
            sink(callee, template, onThis);
        }
        return new Outcome(returned, thrown);
    }

    /** Tells the joined graph what the callee is given, if results of its calls keep their place in it. */
    private void give(Summary callee) {
        if (keepsPlace(callee)) {
            for (int i = 0; i < arguments.size(); i++) {
                context.effect(new Exit.Given(callee.method(), i, Path.EMPTY), arguments.get(i));
            }
        }
    }

    private boolean keepsPlace(Summary callee) {
        boolean edges = callee.edges().stream()
                .anyMatch(e -> (e.to() instanceof Exit.Given
                                || e.to() instanceof Exit.Result out
                                        && out.in() == null
                                        && !callee.relative().contains(out.call()))
                        && depends(e.from(), callee)
                        && !(e.from() instanceof Atom.Fresh));
        return edges
                || callee.opens().stream()
                        .filter(open -> !callee.relative().contains(open.key()))
                        .anyMatch(open -> open.receivers().stream().anyMatch(Atom::dependsOnCaller)
                                || open.arguments().stream()
                                        .anyMatch(a -> a.from().dependsOnCaller()));
    }

    /** Marks what a function is called with; the index counts down from here. */
    private static final int UNSAID = -300;

    private static final int EXCEPTION = -12;

    /** Objects of one class out of one call that are told apart. */
    private static final int APART = 3;

    private static final Type RUNTIME_EXCEPTION = new Type.ClassType("java.lang.RuntimeException", List.of());

    private static List<Edge> inOrder(List<Edge> edges) {
        return edges.stream()
                .sorted(Comparator.comparingInt(
                        (Edge e) -> e.to().path().selectors().size()))
                .toList();
    }

    /** A getter that reads one labelled field is the reading itself: the datum is read where the getter is called. */
    private boolean isAccessor(Summary callee) {
        return site >= 0
                && callee.sinks().isEmpty()
                && callee.edges().size() == 1
                && callee.edges().get(0).from() instanceof Atom.Input input
                && input.index() == 0
                && input.path().selectors().size() == 1
                && context.labels.ofField(input.path().last()) != null
                && callee.edges().get(0).to().equals(new Exit.Returned(Path.EMPTY));
    }

    private Value moved(Value value, Trail callee, boolean accessor) {
        if (site < 0) {
            return value.mapTrails(trail -> trail.then(callee));
        }
        Trail.Step step = context.step(site, accessor ? Trail.Kind.READ : Trail.Kind.PASS);
        return value.mapTrails(
                trail -> accessor ? trail.then(step) : trail.then(step).then(callee));
    }

    private void resolveOpens(Summary callee) {
        for (int round = 0; round < Math.min(3, callee.opens().size()); round++) {
            for (Summary.OpenCall open : callee.opens()) {
                if (!callee.relative().contains(open.key())) {
                    continue;
                }
                Value receivers = Value.EMPTY;
                for (Atom receiver : open.receivers()) {
                    receivers = receivers.plus(resolve(receiver));
                }
                Value[] given = new Value[open.method().parameters().size()];
                for (int i = 0; i < given.length; i++) {
                    given[i] = unsaid(open, i);
                }
                for (Summary.Argument argument : open.arguments()) {
                    if (argument.index() < given.length) {
                        Value value = moved(resolve(argument.from()), argument.trail(), false);
                        given[argument.index()] = collect(
                                given[argument.index()], argument.path(), value, Type.OBJECT, 100 + argument.index());
                    }
                }
                Sites key = seen(open.key());
                Value result = new Calls(context, shapes)
                        .dispatch(
                                state,
                                new Calls.Open(key, open.method(), open.type(), site),
                                receivers,
                                List.of(given));
                openResults.merge(open.key(), result, Value::plus);
            }
        }
    }

    /** What a function is called with where no model says it, as with a collector's: some object of the parameter's type. */
    private Value unsaid(Summary.OpenCall open, int index) {
        boolean said = site < 0
                || open.key().chain().get(0) >= 0
                || open.arguments().stream().anyMatch(a -> a.index() == index);
        return said
                ? Value.EMPTY
                : Value.of(new Atom.Result(
                        new Sites(List.of(site, open.key().chain().get(0), UNSAID - index)), Type.OBJECT));
    }

    /** A call in the callee as seen from here. */
    private Sites seen(Sites call) {
        return site < 0 ? call : call.calledAt(site);
    }

    /** Calls in the callee whose results the joined graph knows more about. */
    private static Set<Sites> named(Summary callee) {
        Set<Sites> named = new HashSet<>();
        callee.opens().forEach(open -> named.add(open.key()));
        callee.edges().forEach(edge -> {
            if (edge.to() instanceof Exit.Result result && result.in() == null) {
                named.add(result.call());
            }
        });
        return named;
    }

    /** What an atom of the callee stands for here. */
    private Value resolve(Atom atom) {
        if (atom instanceof Atom.Input input) {
            return input.index() < arguments.size()
                    ? readPath(arguments.get(input.index()), input.path())
                    : Value.EMPTY;
        }
        if (atom instanceof Atom.Global global) {
            return readPath(Value.of(new Atom.Global(global.field(), Path.EMPTY)), global.path());
        }
        if (atom instanceof Atom.Result result) {
            if (result.in() != null) {
                return Value.of(result);
            }
            boolean keeps = named.contains(result.call()) || result.call().isMade();
            if (keeps && !callee.relative().contains(result.call())) {
                return Value.of(new Atom.Result(callee.method(), result.call(), result.type(), result.path()));
            }
            if (Origins.isScalar(result) && !named.contains(result.call())) {
                return site < 0 ? Value.of(result) : Origins.scalar(Sites.of(site), result.type());
            }
            List<Integer> chain = result.call().chain();
            if (chain.size() == 2 && chain.get(0) < 0 && chain.get(1) <= UNSAID) {
                Value passed =
                        Value.of(new Atom.Result(new Sites(List.of(site, chain.get(0), chain.get(1))), Type.OBJECT));
                return readPath(passed, result.path());
            }
            Value known = openResults.get(result.call());
            Value whole = known != null ? known : Value.of(new Atom.Result(seen(result.call()), result.type()));
            return readPath(whole, result.path());
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
            return shapes.shape(state, resolve(shaped.of()), shaped.mechanism(), typeOf(shaped));
        }
        return Value.of(atom);
    }

    /** An object that the callee made; of a class of which it made many there is one to the caller, which stands for all. */
    private Sites madeAt(Atom.Fresh fresh) {
        if (site < 0) {
            return fresh.site();
        }
        if (shapes.kinds().isThrowable(fresh.type())) {
            return new Sites(List.of(site, EXCEPTION));
        }
        return several.contains(kind(fresh))
                ? new Sites(List.of(site, Sites.SEVERAL))
                : fresh.site().calledAt(site);
    }

    private static List<Object> kind(Atom.Fresh fresh) {
        return fresh.function() == null ? List.of(fresh.type()) : List.of(fresh.type(), fresh.function());
    }

    /** Classes of which the callee made more objects than are worth telling apart. */
    private static Set<List<Object>> several(Summary callee) {
        Map<List<Object>, Set<Sites>> made = new HashMap<>();
        Set<List<Object>> several = new HashSet<>();
        for (Edge edge : callee.edges()) {
            if (edge.from() instanceof Atom.Fresh fresh) {
                Set<Sites> sites = made.computeIfAbsent(kind(fresh), k -> new HashSet<>());
                if (sites.add(fresh.site()) && sites.size() > APART) {
                    several.add(kind(fresh));
                }
            }
        }
        return several;
    }

    private Value text(Atom.Text text) {
        if (text.segments().stream().allMatch(s -> s.hole() == null)) {
            return Value.of(text);
        }
        Value joined = Value.constant("");
        for (Atom.Segment segment : text.segments()) {
            Atom hole = segment.hole();
            Value filled = hole == null
                    ? Value.constant(segment.constant())
                    : Texts.of(shapes.aside(() -> printed(resolve(hole))));
            joined = Texts.concat(joined, filled);
        }
        return joined;
    }

    private Value printed(Value value) {
        Value objects = value.filter(a -> a instanceof Atom.Fresh);
        return objects.isEmpty()
                ? value
                : value.filter(a -> !(a instanceof Atom.Fresh))
                        .plus(shapes.shape(state, objects, Mechanism.TEXT, Type.OBJECT));
    }

    private Type typeOf(Atom.Shaped shaped) {
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

    /** Adds data to a result under construction; parts go to objects that the callee made, or to one that stands for its result. */
    private Value collect(Value whole, Path path, Value part, Type type, int kind) {
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
        Value base = navigate(objects, path, true);
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
        if (path.isEmpty()) {
            // what is appended is a part of the whole, no longer the datum itself; it goes into the object, not into
            // texts held by it
            Value whole = base.withoutParts();
            Value part = value.marked(Trail.Mark.DERIVED);
            context.storePerhaps(state, whole, Path.HELD, part, Math.max(site, 0));
        } else {
            context.storePerhaps(state, navigate(base, path, true), path.last(), value, Math.max(site, 0));
        }
    }

    /** The objects that hold the last part of a path; missing ones in between are made where asked for. */
    private Value navigate(Value base, Path path, boolean make) {
        Value at = base;
        for (int i = 0; i < path.selectors().size() - 1; i++) {
            String selector = path.selectors().get(i);
            Value next = state.read(at, selector);
            if (next.isEmpty() && make) {
                next = Value.of(context.object(new Sites(List.of(site, -200 - i)), Type.OBJECT));
                state.write(at, selector, next, context.single());
            }
            at = next;
        }
        return at;
    }

    private boolean depends(Atom atom, Summary callee) {
        if (atom.dependsOnCaller()) {
            return true;
        }
        Atom inner = atom instanceof Atom.Shaped shaped ? shaped.of() : atom;
        Sites call = inner.resultOf();
        return inner instanceof Atom.Fresh || call != null && callee.relative().contains(call);
    }

    private void sink(Summary callee, SinkTemplate template, boolean onThis) {
        SinkPlace place = template.place();
        boolean own = place.code() == null;
        if (own || place.transparent() && !onThis) {
            boolean transparent = onThis && place.kind().equals("exception");
            place = place.at(context.body.method(), Math.max(site, 0), transparent);
        } else if (!place.transparent()
                && !depends(template.payload(), callee)
                && template.destination().stream().noneMatch(d -> depends(d, callee))) {
            return;
        }
        Value payload = own && template.place().template() >= 0
                ? new MessageTemplate(state, arguments, types, template.place())
                        .printed(template.payload(), this::resolve, shapes)
                : resolve(template.payload());
        if (!payload.carries()) {
            return;
        }
        Value destination = Value.EMPTY;
        for (Atom alternative : template.destination()) {
            destination = destination.plus(resolve(alternative));
        }
        List<Atom> texts = List.copyOf(Texts.of(destination).atoms());
        if (place.needsDestination() && texts.isEmpty()) {
            return;
        }
        for (Map.Entry<Atom, Trail> entry : payload.entries().entrySet()) {
            if (entry.getKey().carries()) {
                Trail trail = site < 0
                        ? entry.getValue()
                        : entry.getValue().then(context.step(site, own ? Trail.Kind.LEAVE : Trail.Kind.PASS));
                context.sink(place, entry.getKey(), texts, trail.then(template.trail()));
            }
        }
    }
}
