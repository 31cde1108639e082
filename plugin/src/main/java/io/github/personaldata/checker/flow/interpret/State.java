package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.summary.ViewSelector;
import io.github.personaldata.checker.flow.type.PartTypes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one point of a method: the registers, and the parts of objects written so far. A part of a fresh object that was never
 * written holds nothing; a part of any other object that was never written holds what it held on entry.
 */
final class State {
    /** Objects looked at below a cut path. */
    private static final int EVERYTHING = 64;

    /** Its keys are told apart though they are equal. */
    private static final String BY_IDENTITY = "java.util.IdentityHashMap";

    private final Value[] registers;
    private final Map<Atom, Map<String, Value>> heap;

    /** The objects in it that are one or several of many; null until it is asked for. */
    private @Nullable Namesakes namesakes;

    private final PartTypes types;
    private final OwnContainers containers;
    private final ConcurrentTasks tasks;

    /** Set if this holds for every point of the method: nothing is then ever overwritten. */
    private final @Nullable FlatRegisters flat;

    private long changes;

    private State(
            PartTypes types,
            OwnContainers containers,
            ConcurrentTasks tasks,
            Value[] registers,
            Map<Atom, Map<String, Value>> heap,
            @Nullable FlatRegisters flat) {
        this.types = types;
        this.containers = containers;
        this.tasks = tasks;
        this.registers = registers;
        this.heap = heap;
        this.flat = flat;
    }

    static State start(MethodContext context, int registers) {
        Value[] empty = new Value[registers];
        Arrays.fill(empty, Value.EMPTY);
        return new State(context.parts, context.containers, context.tasks, empty, new HashMap<>(), context.flat);
    }

    /** A copy for another point of the method; the same where one state holds for all points. */
    State copy() {
        if (flat != null) {
            return this;
        }
        State copy = new State(types, containers, tasks, registers.clone(), new HashMap<>(heap), null);
        copy.namesakes = namesakes;
        return copy;
    }

    private void put(Atom object, Map<String, Value> parts) {
        boolean added = heap.put(object, parts) == null;
        if (added && Namesakes.isOneOfMany(object)) {
            namesakes = null;
        }
    }

    /** Counts what was new to a state that holds for all points. */
    long changes() {
        return changes;
    }

    Value get(int register) {
        return register < 0 ? Value.EMPTY : registers[register];
    }

    void set(int register, Value value) {
        if (register >= 0) {
            Value before = registers[register];
            registers[register] = flat == null ? value : flat.grown(register, before, value);
            changes += registers[register] == before ? 0 : 1;
        }
    }

    /** Joins the other state into this one and tells whether anything is new. */
    boolean join(State other) {
        if (other == this) {
            return false;
        }
        boolean changed = false;
        for (int i = 0; i < registers.length; i++) {
            Value joined = registers[i].plus(other.registers[i]);
            if (joined != registers[i]) {
                registers[i] = joined;
                changed = true;
            }
        }
        Set<Atom> objects = new LinkedHashSet<>(other.heap.keySet());
        objects.addAll(heap.keySet());
        for (Atom object : objects) {
            changed |= join(object, heap.get(object), other.heap.get(object));
        }
        return changed;
    }

    private boolean join(Atom object, @Nullable Map<String, Value> mine, @Nullable Map<String, Value> theirs) {
        if (mine == theirs) {
            return false;
        }
        Map<String, Value> left = mine == null ? Map.of() : mine;
        Map<String, Value> right = theirs == null ? Map.of() : theirs;
        LinkedHashMap<String, Value> joined = new LinkedHashMap<>();
        boolean changed = false;
        Set<String> selectors = new LinkedHashSet<>(left.keySet());
        selectors.addAll(right.keySet());
        for (String selector : selectors) {
            Value unwritten = object instanceof Atom.Fresh || ViewSelector.is(selector)
                    ? Value.EMPTY
                    : Value.of(object.then(selector));
            Value before = left.getOrDefault(selector, unwritten);
            Value after = before.plus(right.getOrDefault(selector, unwritten));
            changed |= after != before || !left.containsKey(selector);
            joined.put(selector, after);
        }
        if (changed) {
            put(object, joined);
        }
        return changed;
    }

    /** Forgets what an allocation site's object held: a new one was made there. */
    void allocate(Atom.Fresh object) {
        if (flat == null) {
            heap.remove(object);
        }
    }

    /** The parts of an object that were written. */
    Map<String, Value> parts(Atom object) {
        return heap.getOrDefault(object, Map.of());
    }

    /** The selectors of values that were written under constant keys of these maps. */
    Set<String> keys(Value maps) {
        Set<String> keys = new TreeSet<>();
        for (Atom map : maps.atoms()) {
            parts(map).keySet().stream().filter(Path::isKeyed).forEach(keys::add);
        }
        return keys;
    }

    /** Whether anything was written to an object that was not made in sight, or below it. */
    boolean isTouched(Atom object) {
        for (Atom written : heap.keySet()) {
            if (written.mayBePartOf(object)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a part of every object the value may be. */
    Value read(Value base, String selector) {
        return read(base, selector, true);
    }

    /** The same without what own containers would answer. */
    Value stored(Value base, String selector) {
        return read(base, selector, false);
    }

    private Value read(Value named, String selector, boolean answered) {
        Value base = FileContents.keepers(this, named, selector);
        Gathering found = new Gathering();
        for (Map.Entry<Atom, Trail> entry : base.entries().entrySet()) {
            Value part = read(entry.getKey(), selector, answered);
            Trail whole = entry.getValue();
            // what lies in an object made here was put there before the object came along; other parts are read off the
            // object
            if (entry.getKey() instanceof Atom.Fresh) {
                found.add(part, Trail.START, whole);
            } else {
                found.add(part, whole, Trail.START);
            }
        }
        return found.value();
    }

    private Value read(Atom object, String selector, boolean answered) {
        if (selector.equals(Path.REST)) {
            return everything(object);
        }
        Value result = own(object, selector, answered);
        for (Views.Part part : Views.behind(this, object, selector)) {
            result = result.plus(own(part.object(), part.selector(), answered));
        }
        return result;
    }

    private Value own(Atom object, String selector, boolean answered) {
        Value stored = own(object, selector);
        return answered ? stored.plus(containers.read(this, object, selector)) : stored;
    }

    private Value own(Atom object, String selector) {
        Map<String, Value> parts = parts(object);
        boolean symbolic = object.isSymbolic();
        if (!symbolic && !(object instanceof Atom.Fresh)) {
            // a label covers everything read through it; a text has no parts
            return object.carries() && !Path.isSaidByModels(selector) ? Value.of(object) : Value.EMPTY;
        }
        if (!types.mayHave(object, selector)) {
            return Value.EMPTY;
        }
        if (symbolic && parts.isEmpty() && !Path.isField(selector) && types.isScalar(object)) {
            return selector.equals(Path.FILE)
                    ? Value.of(object.then(selector))
                    : Path.isSaidByModels(selector) ? Value.EMPTY : Value.of(object);
        }
        Atom fixed = types.fixed(object, selector);
        if (fixed != null) {
            return Value.of(fixed);
        }
        String asked = selector.equals(Path.EACH_VALUE) ? Path.VALUE : selector;
        Value result = selector.equals(Path.EACH_VALUE)
                ? parts.getOrDefault(Path.VALUE, Value.EMPTY)
                : written(object, selector);
        if (Namesakes.isOneOfMany(object)) {
            for (Atom other : namesakes().of(object)) {
                result = result.plus(written(other, asked));
            }
        }
        if (symbolic && (!parts.containsKey(asked) || !Path.isOne(asked))) {
            result = result.plus(Value.of(object.then(asked)));
        }
        Value held = parts.get(Path.HELD);
        if (held != null && !selector.equals(Path.HELD) && !Path.isSaidByModels(selector)) {
            result = result.plus(held).plus(heldParts(held, selector));
        }
        return result;
    }

    /** What was written to the parts that a selector may lead to. */
    private Value written(Atom object, String selector) {
        Value written = Value.EMPTY;
        for (Map.Entry<String, Value> part : parts(object).entrySet()) {
            if (Path.mayBeSame(part.getKey(), selector)) {
                written = written.plus(part.getValue());
            }
        }
        return written.plus(tasks.seen(object, selector));
    }

    private Namesakes namesakes() {
        Namesakes known = namesakes;
        if (known == null) {
            known = new Namesakes(heap.keySet());
            namesakes = known;
        }
        return known;
    }

    /** What was only put somewhere into an object may be the part that is asked for, or have it as a part in turn. */
    private Value heldParts(Value held, String selector) {
        Gathering found = new Gathering();
        for (Map.Entry<Atom, Trail> entry : held.entries().entrySet()) {
            Atom atom = entry.getKey();
            if (atom instanceof Atom.Fresh) {
                found.add(written(atom, selector), Trail.START, Trail.START);
            } else if (types.mayHave(atom, selector) && !atom.then(selector).equals(atom)) {
                found.add(atom.then(selector), entry.getValue());
            }
        }
        return found.value();
    }

    private Value everything(Atom object) {
        Gathering found = new Gathering();
        Set<Atom> seen = new LinkedHashSet<>(List.of(object));
        Deque<Atom> work = new ArrayDeque<>(seen);
        while (!work.isEmpty()) {
            Atom next = work.remove();
            if (next.path().isEmpty()) {
                found.add(next, Trail.START);
            }
            if (!(next instanceof Atom.Fresh)) {
                found.add(next.then(Path.REST), Trail.START);
            }
            for (Value part : parts(next).values()) {
                for (Atom atom : part.atoms()) {
                    if (seen.size() <= EVERYTHING && seen.add(atom)) {
                        work.add(atom);
                    }
                }
            }
        }
        return found.value();
    }

    /**
     * Writes a part of every object the value may be.
     *
     * @param single whether a fresh object of the value stands for one object only; null if the write may not happen at all
     */
    void write(Value base, String selector, Value value, @Nullable Predicate<Atom.Fresh> single) {
        boolean one = base.atoms().size() == 1 && flat == null;
        for (Atom object : base.atoms()) {
            if (object instanceof Atom.Text
                    || object instanceof Atom.AnyText
                    || object instanceof Atom.Source
                    || object instanceof Atom.Shaped
                    || flat != null && !(object instanceof Atom.Fresh) && !ViewSelector.is(selector)
                    || object instanceof Atom.Result result && Origins.isScalar(result)
                    || !types.mayHave(object, selector)) {
                continue;
            }
            boolean must = single != null
                    && one
                    && Path.isOne(selector)
                    && !Path.isKeyed(selector)
                    && (!(object instanceof Atom.Fresh fresh) || single.test(fresh))
                    && object.path().selectors().stream().allMatch(Path::isOne)
                    && !(object instanceof Atom.Result result && result.in() != null);
            LinkedHashMap<String, Value> parts = new LinkedHashMap<>(parts(object));
            Value before = parts.get(selector);
            if (before == null) {
                before = object instanceof Atom.Fresh || ViewSelector.is(selector)
                        ? Value.EMPTY
                        : Value.of(object.then(selector));
            }
            Value after = must ? value : before.plus(value);
            tasks.writes(object, selector, value);
            changes += after == before ? 0 : 1;
            parts.put(selector, after);
            put(object, parts);
        }
    }

    /**
     * Whether a value is one object of the JDK and nothing else holds that: what it held can be forgotten when it is emptied. Objects that
     * callees made may be several, and what holds it may have taken a copy.
     */
    Atom.@Nullable Fresh alone(Value base, Predicate<Atom.Fresh> single) {
        boolean alone = flat == null
                && base.atoms().size() == 1
                && base.atoms().iterator().next() instanceof Atom.Fresh object
                && object.site().chain().size() == 1
                && object.type().erasure().startsWith("java.")
                && !object.type().erasure().equals(BY_IDENTITY)
                && single.test(object)
                && heap.values().stream()
                        .flatMap(parts -> parts.entrySet().stream())
                        .noneMatch(part -> !ViewSelector.is(part.getKey())
                                && part.getValue().atoms().contains(object));
        return alone ? (Atom.Fresh) base.atoms().iterator().next() : null;
    }

    /** Whether an object holds something under a selector. */
    boolean holds(Value base, String selector) {
        return base.atoms().stream()
                .anyMatch(object -> parts(object).keySet().stream().anyMatch(part -> isMeant(selector, part)));
    }

    /** Forgets what an object holds under a selector. */
    void forget(Atom.Fresh object, String selector) {
        LinkedHashMap<String, Value> parts = new LinkedHashMap<>(parts(object));
        parts.keySet().removeIf(part -> isMeant(selector, part));
        put(object, parts);
    }

    /** Whether a part is surely among those that a selector leads to. */
    private static boolean isMeant(String selector, String part) {
        return part.equals(selector)
                || !Path.isOne(selector) && !selector.equals(Path.REST) && Path.mayBeSame(part, selector);
    }
}
