package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.type.ContainerReadings;
import io.github.personaldata.checker.flow.type.ContainerReadings.Reading;
import io.github.personaldata.checker.flow.type.PartTypes;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Containers of the program's classes that are put away by two names: as the JDK's type, by which others read them, and as their own class, by
 * which more may be put into them later; or whose class others may find out. What is in the rest their maker has said.
 */
final class KeptContainers {
    private final TypeKinds kinds;
    private final ContainerReadings readings;
    private final Map<MethodId, Summary> summaries;
    private final Program program;
    private final Map<MethodId, Set<Atom>> known = new HashMap<>();

    /** Classes of the program that code casts to; null until somebody asks. */
    private @Nullable Set<String> casts;

    KeptContainers(Program program, TypeFacts types, Map<MethodId, Summary> summaries) {
        this.program = program;
        this.kinds = types.kinds();
        this.readings = types.readings();
        this.summaries = summaries;
    }

    /**
     * What answers a part of a container.
     *
     * @param method of the container's class
     * @param part of what it returns
     */
    record Answer(MethodId method, Path part) {}

    /**
     * What answers a part of an object that a method puts away.
     *
     * @param asked where the part lies in the object
     * @param types of that method
     */
    List<Answer> answers(MethodId method, Atom object, Path asked, PartTypes types) {
        String first = asked.isEmpty() ? "" : asked.selectors().get(0);
        boolean all = first.equals(Path.REST);
        if (object.isFunction() || !all && !first.startsWith("[") || Path.isOfCall(first)) {
            return List.of();
        }
        List<Reading> ways;
        if (object instanceof Atom.Fresh made) {
            ways = readings.of(made.type(), true);
            boolean filled = !ways.isEmpty()
                    && (keptAsOwn(method, types).contains(made)
                            || isCastTo(made.type().erasure()));
            ways = filled ? ways : List.of();
        } else {
            ways = object.isSymbolic() ? readings.of(types.type(object), false) : List.of();
        }
        Path below = all ? asked : asked.from(1);
        return ways.stream()
                .filter(way -> all || way.answers(first))
                .map(way -> new Answer(way.method(), way.inside().then(below)))
                .toList();
    }

    /** What a method makes and puts where its class is known, or gives to a function, whose code knows it. */
    private Set<Atom> keptAsOwn(MethodId method, PartTypes types) {
        Set<Atom> kept = known.get(method);
        if (kept == null) {
            kept = new HashSet<>();
            Summary summary = summaries.get(method);
            for (Edge edge : summary == null ? List.<Edge>of() : summary.edges()) {
                if (edge.from() instanceof Atom.Fresh made && isOwn(place(edge.to()), types)) {
                    kept.add(made);
                }
            }
            known.put(method, kept);
        }
        return kept;
    }

    /** Whether code that knows an object by another type may find out that it is of that class. */
    private boolean isCastTo(String type) {
        Set<String> all = casts;
        if (all == null) {
            all = new TreeSet<>();
            for (MethodId method : summaries.keySet()) {
                Code code = method.name().equals("equals") ? null : program.code(method);
                for (Code.Block block : code == null ? List.<Code.Block>of() : code.blocks()) {
                    for (Instruction instruction : block.instructions()) {
                        if (instruction instanceof Instruction.Convert cast && kinds.isOwn(cast.type())) {
                            all.add(cast.type().erasure());
                        }
                    }
                }
            }
            casts = all;
        }
        return all.stream().anyMatch(cast -> program.isSubtype(type, cast));
    }

    private static @Nullable Atom place(Exit exit) {
        return exit instanceof Exit.Field field
                ? new Atom.Global(field.field(), field.path())
                : exit instanceof Exit.Parameter parameter ? new Atom.Input(parameter.index(), parameter.path()) : null;
    }

    private boolean isOwn(@Nullable Atom place, PartTypes types) {
        if (place == null) {
            return false;
        }
        boolean captured = !place.path().isEmpty() && place.path().last().startsWith("[captured");
        return captured || kinds.isOwn(types.type(place));
    }
}
