package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices what code that works for a purpose has at hand, each origin once and where it comes up first: a method of the program, and what it gives
 * to a method of a jar. An object is at hand itself, not what could be read off it; a list, map or array of texts is at hand with them.
 */
final class Processing {
    private static final int GIVEN = -1;

    private final MethodContext context;
    private final boolean works;
    private final Map<Held, AtHand> found = new LinkedHashMap<>();

    private Processing(MethodContext context, boolean works) {
        this.context = context;
        this.works = works;
    }

    /** What is noticed once. */
    private record Held(MethodId by, Atom data) {}

    /** In that method; null where no code works for a purpose, or there is no place that could be told. */
    static @Nullable Processing in(MethodContext context) {
        Code body = context.body;
        if (body.file().isEmpty() || !context.types.purposes().any()) {
            return null;
        }
        TypeInfo.MethodInfo info = context.program.method(body.enclosing());
        boolean works = !context.types.purposes().of(body.enclosing()).isEmpty();
        return new Processing(context, works && (info == null || !info.is(Flag.GENERATED)));
    }

    /** What was noticed, in the order of finding. */
    List<AtHand> found() {
        return List.copyOf(found.values());
    }

    /** The method begins: it has what it is given; what a function has captured is at hand around it. */
    void given(State start) {
        int first = Math.max(context.body.captured(), context.body.hasReceiver() ? 1 : 0);
        for (int register = first; works && register < context.body.parameters(); register++) {
            take(context.body.enclosing(), start, register, GIVEN);
        }
    }

    /** An instruction is about to be run: if it calls code of a jar, that will have what it is given. */
    void before(State state, Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            for (MethodId method : call.target().candidates()) {
                if (!context.types.purposes().ofJar(method).isEmpty()) {
                    for (int argument : call.arguments()) {
                        take(method, state, argument, call.site());
                    }
                }
            }
        }
    }

    /** An instruction was run: its outcome is at hand. */
    void after(State state, Instruction instruction) {
        if (works && instruction.to() >= 0) {
            take(context.body.enclosing(), state, instruction.to(), instruction.site());
        }
    }

    private void take(MethodId by, State state, int register, int site) {
        Type type = context.body.registers().get(register).type();
        Value value = state.get(register);
        value.entries().forEach((atom, trail) -> take(by, atom, trail, site));
        for (String selector : List.of(Path.ELEMENTS, Path.KEY, Path.VALUE)) {
            if (holdsTexts(type, selector)) {
                value.entries().forEach((atom, trail) -> {
                    if (atom.isSymbolic()) {
                        take(by, atom.then(selector), trail, site);
                    }
                });
                state.read(value, selector).entries().forEach((atom, trail) -> take(by, atom, trail, site));
            }
        }
    }

    private void take(MethodId by, Atom atom, Trail trail, int site) {
        Held held = new Held(by, atom);
        if (atom.carries() && !found.containsKey(held)) {
            boolean elsewhere = !by.equals(context.body.enclosing());
            Trail led = elsewhere ? trail.then(context.step(site, Trail.Kind.PASS)) : trail;
            found.put(held, new AtHand(by, context.body.method(), site, atom, led));
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
