package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What {@code Object.clone()} makes: another object of the same class whose fields and elements are those that the original has now. */
final class Clones {
    /** Ends the names of clones. */
    private static final int CLONE = -16;

    private final MethodContext context;
    private final State state;
    private final int site;

    /** At a call. */
    Clones(MethodContext context, State state, int site) {
        this.context = context;
        this.state = state;
        this.site = site;
    }

    static boolean isClone(MethodId method) {
        return method.owner().equals("java.lang.Object") && method.name().equals("clone");
    }

    /** A clone of each object that the value may be. One whose class may be a subclass with more fields counts as itself, too. */
    Value of(Value originals) {
        Gathering clones = new Gathering();
        for (Map.Entry<Atom, Trail> entry : originals.entries().entrySet()) {
            Atom original = entry.getKey();
            Type type = original instanceof Atom.Fresh fresh ? fresh.type() : context.parts.type(original);
            Set<String> selectors = selectors(original, type);
            boolean known = original instanceof Atom.Fresh || !selectors.isEmpty();
            if (!known || !context.program.subtypes(type.erasure()).isEmpty()) {
                clones.add(original, entry.getValue());
            }
            if (known) {
                Value one = Value.of(original, entry.getValue());
                clones.add(clone(one, type, selectors), Trail.START, Trail.START);
            }
        }
        return clones.value();
    }

    private Value clone(Value original, Type type, Set<String> selectors) {
        int kind = type.erasure().hashCode() & Integer.MAX_VALUE;
        Value clone = Value.of(context.object(new Sites(List.of(site, kind, CLONE)), type));
        for (String selector : selectors) {
            Value part = state.read(original, selector);
            if (context.flat == null) {
                // a label that the part has is told by the path that it was read by
                state.write(clone, selector, part, null);
            } else {
                context.storePerhaps(state, clone, selector, part, Math.max(site, 0));
            }
        }
        return clone;
    }

    /** The parts that the original has; none if its class says nothing of them. */
    private Set<String> selectors(Atom original, Type type) {
        Set<String> selectors = new LinkedHashSet<>(state.parts(original).keySet());
        if (original instanceof Atom.Fresh && (type instanceof Type.Array || isOwn(type.erasure()))) {
            return selectors;
        }
        if (type instanceof Type.Array) {
            selectors.add(Path.ELEMENTS);
        }
        List<String> classes = new ArrayList<>(List.of(type.erasure()));
        classes.addAll(context.program.supertypes(type.erasure()));
        classes.stream().filter(this::isOwn).forEach(name -> fields(name, selectors));
        return selectors;
    }

    private void fields(String type, Set<String> selectors) {
        for (TypeInfo.FieldInfo field :
                Objects.requireNonNull(context.program.type(type)).fields()) {
            if (!field.flags().contains(Flag.STATIC)) {
                selectors.add(field.id().toString());
            }
        }
    }

    private boolean isOwn(String type) {
        TypeInfo info = context.program.type(type);
        return info != null && info.origin() != TypeInfo.Origin.JDK;
    }
}
