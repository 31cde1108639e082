package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices what a method that works for a purpose has at hand, each origin once and where it comes up first. An object is at hand itself, not
 * what could be read off it; a list, map or array of texts is at hand with them.
 */
final class Processing {
    private static final int GIVEN = -1;

    private final MethodContext context;
    private final Map<Atom, AtHand> found = new LinkedHashMap<>();

    private Processing(MethodContext context) {
        this.context = context;
    }

    /** In that method; null where it works for nothing in particular, or has no place that could be told. */
    static @Nullable Processing in(MethodContext context) {
        Code body = context.body;
        if (body.file().isEmpty()
                || context.types.purposes().of(body.enclosing()).isEmpty()) {
            return null;
        }
        TypeInfo.MethodInfo info = context.program.method(body.enclosing());
        return info != null && info.is(Flag.GENERATED) ? null : new Processing(context);
    }

    /** What was noticed, in the order of finding. */
    List<AtHand> found() {
        return List.copyOf(found.values());
    }

    /** The method begins: it has what it is given; what a function has captured is at hand around it. */
    void given(State start) {
        int first = Math.max(context.body.captured(), context.body.hasReceiver() ? 1 : 0);
        for (int register = first; register < context.body.parameters(); register++) {
            take(start, register, GIVEN);
        }
    }

    /** An instruction was run: its outcome is at hand. */
    void after(State state, Instruction instruction) {
        if (instruction.to() >= 0) {
            take(state, instruction.to(), instruction.site());
        }
    }

    private void take(State state, int register, int site) {
        Type type = context.body.registers().get(register).type();
        state.get(register).entries().forEach((atom, trail) -> {
            take(atom, trail, site);
            if (atom.isSymbolic()) {
                List.of(Path.ELEMENTS, Path.KEY, Path.VALUE).stream()
                        .filter(selector -> holdsTexts(type, selector))
                        .forEach(selector -> take(atom.then(selector), trail, site));
            }
        });
    }

    private void take(Atom atom, Trail trail, int site) {
        if (atom.carries() && !found.containsKey(atom)) {
            found.put(atom, new AtHand(context.body.method(), site, atom, trail));
        }
    }

    private boolean holdsTexts(Type type, String selector) {
        TypeKinds kinds = context.types.kinds();
        boolean map = kinds.isMap(type);
        return kinds.isContainer(type)
                && map != selector.equals(Path.ELEMENTS)
                && kinds.isScalar(kinds.part(type, selector));
    }
}
