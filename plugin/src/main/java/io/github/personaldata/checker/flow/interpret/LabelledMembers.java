package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What one method stores into members that have labels: it is that datum from its definition on. */
final class LabelledMembers {
    private final MethodContext context;

    /** Origins whose value is stored into a labelled member, with the labels. */
    private final Map<Atom, Set<String>> stored = new LinkedHashMap<>();

    LabelledMembers(MethodContext context) {
        this.context = context;
    }

    /** A value that is put into a member, with the member's label, if it has one and the value does not say so itself. */
    Value labelled(String selector, Value value, int site) {
        String label = context.labels.ofField(selector);
        if (label == null
                || !value.carries() && !holdsContainers(value)
                || isToldByPaths(value, label)
                || hasLabelledParts(selector)) {
            return value;
        }
        for (Map.Entry<Atom, Trail> entry : value.entries().entrySet()) {
            if (!entry.getValue().marks().contains(Trail.Mark.DERIVED)) {
                stored(entry.getKey(), label);
            }
        }
        Trail first = value.entries().values().iterator().next();
        return value.plus(Value.of(new Atom.Source(label), first.then(context.step(site, Trail.Kind.STORE))));
    }

    /** Whether the value was read where it had the label already, as in a copying constructor: the path says so as long as it is true. */
    private boolean isToldByPaths(Value value, String label) {
        return value.carries()
                && !holdsContainers(value)
                && value.carrying().atoms().stream()
                        .allMatch(atom -> label.equals(
                                context.labels.onPath(atom.printed().path())));
    }

    /** Whether the value may be a list, map or the like that was made here: a label on its member covers all that is in it. */
    private boolean holdsContainers(Value value) {
        return value.atoms().stream()
                .anyMatch(atom -> atom instanceof Atom.Fresh fresh
                        && context.types.kinds().isContainer(fresh.type()));
    }

    /** A class whose own fields are labelled carries its labels itself. */
    private boolean hasLabelledParts(String selector) {
        TypeInfo.FieldInfo info = Path.isField(selector) ? context.program.field(Path.field(selector)) : null;
        TypeInfo type = info == null ? null : context.program.type(info.type().erasure());
        return type != null
                && type.origin() != TypeInfo.Origin.JDK
                && type.fields().stream().anyMatch(f -> context.labels.ofField(f.id().toString()) != null);
    }

    /** Remembers that an origin's value ends in a labelled member. */
    void stored(Atom origin, String label) {
        if (origin.isSymbolic() && !label.equals(context.labels.onPath(origin.path()))) {
            stored.computeIfAbsent(origin, o -> new LinkedHashSet<>()).add(label);
        }
    }

    /** The labels by origin. */
    Map<Atom, Set<String>> all() {
        return stored;
    }
}
