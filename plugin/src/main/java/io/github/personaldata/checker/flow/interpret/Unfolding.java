package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.summary.ViewSelector;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Values on their way out of a method, with the parts of objects made in sight, level by level. Where these become too many or lie too deep,
 * objects of the program leave by their name: what is in them can then be read wherever fields of that name are, and which of several such
 * objects it was is lost. Of other objects, such as collections, it is then only said that they hold what lies deeper.
 */
final class Unfolding {
    private static final int DEPTH = 4;
    private static final int MANY = 128;

    private final MethodContext context;
    private final Consumer<Leaving> edges;
    private final Set<Atom> escaped = new HashSet<>();

    /**
     * Of the values of that method.
     *
     * @param edges takes what leaves where nobody else does
     */
    Unfolding(MethodContext context, Consumer<Leaving> edges) {
        this.context = context;
        this.edges = edges;
    }

    /**
     * An origin on its way out.
     *
     * @param above the objects that it lies in
     */
    record Leaving(Atom atom, Exit exit, Trail trail, List<Atom> above) {}

    /** Lets a value leave. */
    void leave(Value value, Exit exit) {
        leave(value, exit, edges);
    }

    /** Lets a value leave to someone else. */
    void leave(Value value, Exit exit, Consumer<Leaving> out) {
        List<Leaving> level = new ArrayList<>();
        value.entries().forEach((atom, trail) -> level.add(new Leaving(atom, exit, trail, List.of())));
        int told = 0;
        for (int depth = 0; !level.isEmpty(); depth++) {
            level.forEach(out);
            told += level.size();
            List<Leaving> next = new ArrayList<>();
            level.forEach(leaving -> parts(leaving, next));
            if (depth == DEPTH || told + next.size() > MANY) {
                level.forEach(leaving -> cut(leaving, out));
                return;
            }
            level.clear();
            level.addAll(next);
        }
    }

    /**
     * Objects that unknown code got hold of: their fields can be read wherever fields of that name are. What that code itself may have put
     * there is told by its own summary.
     */
    void handOut(Value value) {
        escape(value, atom -> atom.path().given() < 0);
    }

    private void escape(Value value, Predicate<Atom> which) {
        for (Atom atom : value.atoms()) {
            if (atom instanceof Atom.Fresh && escaped.add(atom)) {
                context.finalState.parts(atom).forEach((selector, part) -> {
                    if (Path.isField(selector)) {
                        leave(part.filter(which), new Exit.Field(Path.field(selector), Path.EMPTY));
                    }
                    escape(part, which);
                });
            }
        }
    }

    private void parts(Leaving whole, List<Leaving> parts) {
        if (!(whole.atom() instanceof Atom.Fresh) || whole.above().contains(whole.atom())) {
            return;
        }
        List<Atom> above = new ArrayList<>(whole.above());
        above.add(whole.atom());
        parts(whole.atom(), whole.exit()).forEach((selector, part) -> part.entries()
                .forEach((atom, trail) ->
                        parts.add(new Leaving(atom, whole.exit().then(selector), trail, above))));
    }

    /** The parts of an object; those of a view as they are when the method is left, since who gets it may not know what lies behind. */
    private Map<String, Value> parts(Atom object, Exit exit) {
        Map<String, Value> written = context.finalState.parts(object);
        if (!Views.isView(context.finalState, object)) {
            return written;
        }
        Map<String, Value> shown = new LinkedHashMap<>();
        for (String selector : Views.selectors(context.finalState, object)) {
            shown.put(selector, context.finalState.read(Value.of(object), selector));
        }
        if (exit instanceof Exit.Returned || exit instanceof Exit.Parameter) {
            written.forEach((selector, behind) -> {
                if (ViewSelector.is(selector)) {
                    shown.put(selector, behind);
                }
            });
        }
        return shown;
    }

    private void cut(Leaving leaving, Consumer<Leaving> out) {
        if (isNameable(leaving.atom())) {
            name(leaving, leaving.exit(), out);
        } else {
            held(leaving, out);
        }
    }

    /** Everything below an object, each origin once. */
    private void held(Leaving object, Consumer<Leaving> out) {
        Exit exit = object.exit();
        Exit holder = exit.path().isEmpty() || !exit.path().last().equals(Path.HELD) ? exit.then(Path.HELD) : exit;
        Map<Atom, Trail> seen = new LinkedHashMap<>();
        List<Leaving> below = new ArrayList<>();
        parts(object, below);
        Deque<Leaving> work = new ArrayDeque<>(below);
        while (!work.isEmpty()) {
            Leaving next = work.poll();
            if (seen.putIfAbsent(next.atom(), next.trail()) != null) {
                continue;
            }
            if (isNameable(next.atom())) {
                name(next, holder, out);
                continue;
            }
            if (tells(next.atom())) {
                out.accept(widened(next.atom(), holder, next.trail()));
            }
            List<Leaving> parts = new ArrayList<>();
            parts(new Leaving(next.atom(), holder, next.trail(), List.of()), parts);
            work.addAll(parts);
        }
    }

    private static Leaving widened(Atom atom, Exit exit, Trail trail) {
        return new Leaving(atom, exit, trail.marked(Set.of(Trail.Mark.WIDENED)), List.of());
    }

    /** Whether it is an object of the program made in sight, which has nothing but fields. */
    private boolean isNameable(Atom atom) {
        return atom instanceof Atom.Fresh fresh
                && !fresh.isFunction()
                && context.types.kinds().isOwn(fresh.type())
                && context.finalState.parts(fresh).keySet().stream().allMatch(Path::isField);
    }

    private void name(Leaving object, Exit exit, Consumer<Leaving> out) {
        Atom.Fresh fresh = (Atom.Fresh) object.atom();
        if (mayTell(fresh, new HashSet<>())) {
            out.accept(widened(new Atom.Result(fresh.site().made(fresh.type()), fresh.type()), exit, object.trail()));
            escape(Value.of(fresh), part -> true);
        }
    }

    private boolean mayTell(Atom atom, Set<Atom> seen) {
        return tells(atom)
                || atom instanceof Atom.Fresh
                        && seen.add(atom)
                        && context.finalState.parts(atom).values().stream()
                                .anyMatch(part -> part.atoms().stream().anyMatch(a -> mayTell(a, seen)));
    }

    /** Whether an origin deep inside something matters: data that may be labelled, or a function that may be called. */
    boolean tells(Atom atom) {
        if (atom instanceof Atom.Fresh) {
            return atom.isFunction();
        }
        return atom.carries()
                && (atom instanceof Atom.Shaped shaped
                        ? !context.isNothing(shaped.of(), shaped.type())
                        : !context.isNothing(atom, Type.OBJECT));
    }
}
