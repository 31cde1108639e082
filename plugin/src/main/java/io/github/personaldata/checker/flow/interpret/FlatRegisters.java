package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Registers of a method that is too large to be followed statement by statement: each holds what it holds anywhere in the method, and one
 * with many origins is a node of the joined graph, which stands for all of them. The work is then bounded by the length of the method, and
 * nothing is lost but the order of statements and, for such nodes, who called.
 */
final class FlatRegisters {
    /** So many origins in one register are told apart. */
    private static final int FEW = 3;

    /** So many names of one object are looked at. */
    private static final int NAMES = 64;

    /** Begins the call chains that name such nodes. */
    private static final int REGISTER = -21;

    private final MethodContext context;
    private final Map<Atom, Value> joined = new HashMap<>();

    FlatRegisters(MethodContext context) {
        this.context = context;
    }

    /** What a register holds when it also holds {@code more}; the same object if that is nothing new. */
    Value grown(int register, Value before, Value more) {
        Atom node = new Atom.Result(
                new Sites(List.of(REGISTER, register)),
                context.body.registers().get(register).type());
        boolean isJoined = joined.containsKey(node);
        Value grown = before.plus(isJoined ? more.filter(a -> !isJoinable(a)) : more);
        Value origins = (isJoined ? more : grown).filter(a -> isJoinable(a) && !a.equals(node));
        if (!isJoined && origins.atoms().size() <= FEW) {
            return grown;
        }
        context.effect(new Exit.Result(new Sites(List.of(REGISTER, register)), Path.EMPTY), origins);
        joined.merge(node, origins, Value::plus);
        return isJoined ? grown : grown.filter(a -> !isJoinable(a)).plus(Value.of(node));
    }

    /** The value with what its nodes stand for, and what was stored where a part comes from: they are one object under several names. */
    Value origins(Value value) {
        Set<Atom> seen = new LinkedHashSet<>();
        Set<Atom> nodes = new HashSet<>();
        Deque<Atom> work = new ArrayDeque<>(value.atoms());
        while (!work.isEmpty() && seen.size() < NAMES) {
            Atom atom = work.remove();
            Value joint = joined.get(atom);
            if (joint != null) {
                // in a loop two registers may hold one another
                work.addAll(nodes.add(atom) ? joint.atoms() : Set.of());
            } else if (seen.add(atom) && !atom.path().isEmpty()) {
                work.addAll(stored(atom).filter(FlatRegisters::isJoinable).atoms());
            }
        }
        Gathering origins = new Gathering();
        seen.forEach(atom -> origins.add(atom, Trail.START));
        return origins.value();
    }

    private Value stored(Atom part) {
        Atom whole = part.at(part.path().above());
        String last = part.path().last();
        Value stored = stored(whole, last);
        if (Path.isValue(last)) {
            Set<String> others = new TreeSet<>(context.keys(whole));
            others.add(Path.VALUE);
            for (String other : others) {
                stored = stored.plus(
                        !other.equals(last) && Path.mayBeSame(other, last) ? stored(whole, other) : Value.EMPTY);
            }
        }
        return stored;
    }

    private Value stored(Atom whole, String selector) {
        Exit exit = WaysOut.of(whole, selector);
        return exit == null ? Value.EMPTY : context.effects.getOrDefault(exit, Value.EMPTY);
    }

    /** What ends in a labelled member by way of a part that is only known by name is that datum as well. */
    void leadBackStored() {
        Deque<Atom> work = new ArrayDeque<>(context.members.all().keySet());
        while (!work.isEmpty()) {
            Atom atom = work.remove();
            Set<String> labels = Set.copyOf(context.members.all().getOrDefault(atom, Set.of()));
            Value from = atom.path().isEmpty() ? joined.getOrDefault(atom, Value.EMPTY) : stored(atom);
            from.entries().forEach((origin, trail) -> {
                Set<String> known = context.members.all().getOrDefault(origin, Set.of());
                if (!trail.marks().contains(Trail.Mark.DERIVED) && !known.containsAll(labels)) {
                    labels.forEach(label -> context.members.stored(origin, label));
                    if (context.members.all().containsKey(origin)) {
                        work.add(origin);
                    }
                }
            });
        }
    }

    /** Grows with what the nodes stand for. */
    long version() {
        return joined.values().stream().mapToLong(v -> v.atoms().size()).sum();
    }

    /** Texts are what destinations are made of, functions are called; both stay what they are. */
    private static boolean isJoinable(Atom atom) {
        boolean weak = atom instanceof Atom.Shaped shaped && shaped.mechanism() == Mechanism.WEAKLY_ANONYMISED;
        return !atom.isFunction() && !weak && !(atom instanceof Atom.Text) && !(atom instanceof Atom.AnyText);
    }
}
