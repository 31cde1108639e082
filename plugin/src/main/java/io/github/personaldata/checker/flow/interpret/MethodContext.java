package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Summary.Unmodelled;
import io.github.personaldata.checker.flow.summary.SummaryProvider;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.PartTypes;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One method under analysis: what it may ask, and what has been gathered about it so far. What is gathered only grows, so the order in which
 * blocks are visited does not change the result.
 */
final class MethodContext {
    private static final long ORIGINS_PER_STEP = 16;

    final Program program;
    final TypeFacts types;
    final LabelTable labels;
    final SummaryProvider code;
    final SummaryProvider models;
    final Code body;
    final Set<Integer> looping;
    private final Set<Integer> repeating;
    final PartTypes parts;
    final OwnContainers containers;
    private final long visitedBefore = Value.visited();
    private final long budget;
    private long spent;

    /** Set if the method is too large to be followed statement by statement. */
    final @Nullable FlatRegisters flat;

    /** What was written to objects and fields that outlive the method. */
    final Map<Exit, Value> effects = new LinkedHashMap<>();

    final Map<SinkKey, Trail> sinks = new LinkedHashMap<>();

    /** What calls assure about consent; null if the program asks for none. */
    final @Nullable Assured assured;

    final Map<Sites, Open> opens = new LinkedHashMap<>();
    final Map<Sites, Unmodelled> unmodelled = new LinkedHashMap<>();

    /** Calls whose results are told to hold something. */
    private final Set<Sites> filled = new HashSet<>();

    /** So many constant keys of one map are told apart. */
    private static final int KEYS = 16;

    private final Map<Atom, Set<String>> keys = new HashMap<>();

    private @Nullable RegisterConstants constants;

    final RunningCalls running = new RunningCalls();

    final ConcurrentTasks tasks;

    final Emptying emptying = new Emptying(single());

    /** Objects handed to code that may do anything with them. */
    Value escaped = Value.EMPTY;

    /** What objects hold when the method is left. */
    State finalState;

    /** Methods whose summaries were applied somewhere. */
    final Set<MethodId> applied = new HashSet<>();

    Value returned = Value.EMPTY;
    Value thrown = Value.EMPTY;

    /** Which origins end in labelled members. */
    final LabelledMembers members;

    /**
     * An analysis that begins.
     *
     * @param budget steps that it may take
     * @param flat whether the method is not followed statement by statement
     */
    MethodContext(
            Program program,
            TypeFacts types,
            LabelTable labels,
            SummaryProvider code,
            SummaryProvider models,
            Code body,
            long budget,
            boolean flat) {
        this.program = program;
        this.types = types;
        this.labels = labels;
        this.code = code;
        this.models = models;
        this.body = body;
        this.looping = Loops.sitesInLoops(body);
        this.repeating = Loops.repeated(body, looping);
        this.budget = budget;
        this.flat = flat ? new FlatRegisters(this) : null;
        this.parts = new PartTypes(program, types.kinds(), types.singles(), body);
        this.containers = new OwnContainers(this);
        this.members = new LabelledMembers(this);
        this.tasks = new ConcurrentTasks(body);
        this.finalState = State.start(this, 0);
        this.assured = types.checks().any() ? new Assured(this) : null;
    }

    /** A sink without its trail. */
    record SinkKey(SinkPlace place, Atom payload, List<Atom> destination) {}

    /** An open call being gathered. */
    static final class Open {
        final LeftOpen.Call call;
        Value receivers = Value.EMPTY;
        final List<Value> arguments = new ArrayList<>();

        Open(LeftOpen.Call call, int arguments) {
            this.call = call;
            for (int i = 0; i < arguments; i++) {
                this.arguments.add(Value.EMPTY);
            }
        }
    }

    /** Counts work; it is counted in steps, never in time, so that the result is the same everywhere. */
    void spend(int steps) {
        spent += steps;
        if (spent() > budget) {
            throw new BudgetExceeded();
        }
    }

    /** Steps counted so far. */
    long spent() {
        return spent + (Value.visited() - visitedBefore) / ORIGINS_PER_STEP;
    }

    /** Grows whenever something new was gathered that later instructions may ask for. */
    long version() {
        return filled.size() + opens.size() + (flat == null ? 0 : flat.version());
    }

    Trail.Step step(int site, Trail.Kind kind) {
        return new Trail.Step(body.method(), site, kind);
    }

    /** Data leaves at a sink of the method's own that goes nowhere in particular and that no summary tells of. */
    void leaves(SinkPlace place, Value data) {
        for (Map.Entry<Atom, Trail> entry : data.entries().entrySet()) {
            SinkKey key = new SinkKey(place, entry.getKey(), List.of());
            sink(key, entry.getValue().then(step(place.site(), Trail.Kind.LEAVE)));
            if (assured != null) {
                assured.reaches(key, place.site(), -1, null, key.payload(), Consents.NONE);
            }
        }
    }

    void sink(SinkKey key, Trail trail) {
        sinks.putIfAbsent(key, trail);
    }

    void open(LeftOpen.Call call, Value receivers, List<Value> arguments) {
        emptying.hand(receivers);
        arguments.forEach(emptying::hand);
        Open open = opens.computeIfAbsent(call.key(), k -> new Open(call, arguments.size()));
        open.receivers = open.receivers.plus(receivers);
        for (int i = 0; i < Math.min(arguments.size(), open.arguments.size()); i++) {
            open.arguments.set(i, open.arguments.get(i).plus(arguments.get(i)));
        }
    }

    /** The constant that a register holds wherever it holds anything; null if there is none. */
    @Nullable
    Constant constant(int register) {
        if (constants == null) {
            constants = new RegisterConstants(program, types.singles(), body);
        }
        return constants.of(register);
    }

    /** The keys of a map that its values were written under. */
    Set<String> keys(Atom map) {
        return keys.getOrDefault(map, Set.of());
    }

    /** The selector; of maps that have too many keys already one that leads to any value. */
    private String keyed(Value maps, String selector) {
        boolean told = Path.isKeyed(selector);
        for (Atom map : told ? maps.atoms() : Set.<Atom>of()) {
            Set<String> known = keys.computeIfAbsent(map, m -> new TreeSet<>());
            told &= known.contains(selector) || known.size() < KEYS && known.add(selector);
        }
        return told || !Path.isKeyed(selector) ? selector : Path.VALUE;
    }

    /** Writes a part of an object: into the state, and where the object outlives the method into the effects. */
    void store(State state, Value whole, String selector, Value value, int site) {
        Value base = FileContents.keepers(state, whole, selector);
        store(state, base, names(base), selector, value, site, single());
    }

    /** Notes that unknown code may have put data into these objects. */
    void hold(State state, Value objects, Value data, int site) {
        store(state, objects, objects, Path.HELD, data, site, single());
    }

    /** The value with all that it is known as. */
    Value names(Value value) {
        return flat == null ? value : flat.origins(value);
    }

    /** The same for a write that a callee may have made: what was there before may still be there. */
    void storePerhaps(State state, Value whole, String selector, Value value, int site) {
        Value base = FileContents.keepers(state, whole, selector);
        store(state, base, names(base), selector, value, site, null);
    }

    private void store(
            State state,
            Value base,
            Value names,
            String at,
            Value value,
            int site,
            @Nullable Predicate<Atom.Fresh> single) {
        storeHere(state, base, names, at, value, site, single);
        FileContents.passOn(this, state, names, at, value, site);
        for (Atom view : names.atoms()) {
            for (Views.Part part : Views.behind(state, view, at)) {
                Value object = Value.of(part.object());
                storeHere(state, object, names(object), part.selector(), value, site, null);
            }
        }
    }

    private void storeHere(
            State state,
            Value base,
            Value names,
            String at,
            Value value,
            int site,
            @Nullable Predicate<Atom.Fresh> single) {
        String selector = keyed(names, at);
        Value labelled = members.labelled(selector, value, site);
        if (assured != null) {
            assured.stores(site, labelled);
        }
        state.write(base.filter(a -> parts.mayTake(a, selector)), selector, labelled, single);
        for (Atom object : names.atoms()) {
            Exit exit = parts.mayTake(object, selector) ? WaysOut.of(object, selector) : null;
            if (exit != null) {
                effect(exit, labelled);
            }
        }
    }

    /** Writes a static field. */
    void storeStatic(State state, FieldId field, Value value, int site) {
        Value labelled = members.labelled(field.toString(), value, site);
        effect(new Exit.Field(field, Path.EMPTY), labelled);
    }

    void effect(Exit exit, Value value) {
        emptying.hand(value);
        if (exit instanceof Exit.Result result && result.in() == null) {
            filled.add(result.call());
        }
        effects.merge(exit, value, Value::plus);
    }

    /** An object that the method or a callee makes: where not every statement is followed, an origin known by name only. */
    Atom object(Sites site, Type type) {
        // what is made in a loop stands for many, to callers, too
        boolean many =
                !site.chain().isEmpty() && repeating.contains(site.chain().get(0));
        Atom object = flat == null
                ? new Atom.Fresh(many ? site.several() : site, type, null)
                : new Atom.Result(site.made(type), type);
        return containers.made(object, type);
    }

    /** An object that is made here; of those that are filled later the joined graph knows with what, whatever comes first. */
    Atom made(Sites site, Type type) {
        return FilledLater.is(type) ? new Atom.Result(site.made(type), type) : object(site, type);
    }

    /** Whether it is an object made in sight. */
    static boolean isObject(Atom atom) {
        return atom instanceof Atom.Fresh || atom instanceof Atom.Result result && isMade(result);
    }

    /** The class of an object made in sight; null for other origins, functions among them. */
    static @Nullable Type exact(Atom atom) {
        return !isObject(atom) || atom.isFunction()
                ? null
                : atom instanceof Atom.Fresh fresh ? fresh.type() : ((Atom.Result) atom).type();
    }

    /** The value without objects of the program's classes that cannot be used as that type. */
    Value usedAs(Value value, Type type) {
        return type instanceof Type.ClassType ? value.filter(atom -> canBe(atom, type)) : value;
    }

    /** Whether a value can be of that type: an object of a class of the program's may not. */
    boolean canBe(Atom atom, Type type) {
        Type exact = exact(atom);
        return exact == null
                || !types.kinds().isOwn(exact)
                || !(type instanceof Type.Primitive) && types.targets().fits(exact, type.erasure());
    }

    private static boolean isMade(Atom.Result result) {
        return result.path().isEmpty() && result.call().isMade();
    }

    /** The unknown whole of what unknown code returned: only its parts, by their types, can tell of labels. */
    boolean isNothing(Atom atom, Type type) {
        return atom instanceof Atom.Result result
                && result.in() == null
                && !result.call().isMade()
                && !opens.containsKey(result.call())
                && !filled.contains(result.call())
                && labels.onPath(result.path()) == null
                && !types.shapes().mayHoldLabel(type);
    }

    /** Whether at most one object of those that it stands for is there at a time: so it is if each round of a loop makes its own. */
    boolean isOneAtATime(Atom.Fresh object) {
        List<Integer> chain = object.site().chain();
        return object.site().isOne() || chain.size() == 2 && repeating.contains(chain.get(0));
    }

    Predicate<Atom.Fresh> single() {
        return fresh -> fresh.site().isOne()
                && (fresh.site().chain().isEmpty()
                        || !repeating.contains(fresh.site().chain().get(0)));
    }

    Value escape(Value value) {
        emptying.hand(value);
        escaped = escaped.plus(value.filter(a -> a instanceof Atom.Fresh));
        return value;
    }
}
