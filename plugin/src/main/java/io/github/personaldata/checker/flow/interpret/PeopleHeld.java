package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.ConsentState.Answer;
import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consent;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is given for the people that come out of a register: of lists and streams that hold only people who have consented, by a filter or
 * since no one else was put there, and of what is taken out of those.
 */
final class PeopleHeld {
    private static final Set<String> FILTERS = Set.of("filter", "takeWhile");
    private static final String REMOVING = "removeIf";

    /** Whose result may be an argument. */
    private static final Set<String> OR_ARGUMENT =
            Set.of("orElse", "getOrDefault", "defaultIfEmpty", "switchIfEmpty", "putIfAbsent");

    /** Whose result may be what a function makes. */
    private static final Set<String> OR_MADE = Set.of("orElseGet", "or", "computeIfAbsent", "compute", "merge");

    /** Which put nothing into the receiver. */
    private static final Set<String> READING = Set.of(
            "get",
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "remove",
            "removeAll",
            "retainAll",
            "indexOf",
            "lastIndexOf",
            "getOrDefault",
            "orElse",
            "equals",
            "collect",
            "toArray");

    private final AssuredCalls calls;
    private final RegisterKinds kinds;

    PeopleHeld(Code body, AssuredCalls calls) {
        this.calls = calls;
        this.kinds = new RegisterKinds(body);
    }

    /** What is given for the people in what a call is handed. */
    Consents handed(ConsentState state, Instruction.Invoke call) {
        Consents all = known(state.elements(call.receiver()));
        for (int argument : call.arguments()) {
            all = all.plus(known(state.elements(argument)));
        }
        return all;
    }

    /** Of an optional that holds only people who have consented: whether it holds one; null of other calls. */
    @Nullable
    Answer present(ConsentState state, Instruction.Invoke call) {
        boolean optional = !call.target().candidates().isEmpty()
                && call.target().candidates().stream()
                        .allMatch(method -> method.owner().equals("java.util.Optional"));
        Consents held = known(state.elements(call.receiver()));
        return switch (optional ? call.target().name() : "") {
            case "isPresent" -> new Answer(held, Consents.NONE);
            case "isEmpty" -> new Answer(Consents.NONE, held);
            default -> null;
        };
    }

    private static Consents known(Consents consents) {
        return consents.never() ? Consents.NONE : consents;
    }

    /** What an instruction other than a call does. */
    void apply(ConsentState state, Instruction instruction) {
        Consents held = Consents.NONE;
        if (instruction instanceof Instruction.Copy copy) {
            held = kinds.isText(copy.from()) ? state.elements(copy.from()) : put(state, copy.from());
        } else if (instruction instanceof Instruction.Convert convert) {
            held = state.elements(convert.from());
        } else if (instruction instanceof Instruction.GetField get) {
            held = known(state.elements(get.base()));
        } else if (instruction instanceof Instruction.GetElement get) {
            held = known(state.elements(get.array()));
        } else if (instruction instanceof Instruction.Concat concat) {
            held = Consents.NEVER;
            for (int part : concat.parts()) {
                held = held.meet(put(state, part));
            }
        } else if (isEmpty(instruction)) {
            held = Consents.NEVER;
        } else if (instruction instanceof Instruction.PutElement put) {
            put(state, put.array(), put(state, put.from()));
        } else if (instruction instanceof Instruction.PutField put) {
            Consents more = put(state, put.from());
            put(state, put.base(), more);
            forget(state, put.from());
        } else if (instruction instanceof Instruction.Function function) {
            forget(state, function.captured());
        } else if (instruction instanceof Instruction.Opaque opaque) {
            forget(state, opaque.operands());
        }
        state.elements(instruction.to(), held);
    }

    /** Whether it makes something that holds nobody. */
    private static boolean isEmpty(Instruction instruction) {
        return instruction instanceof Instruction.NewObject
                || instruction instanceof Instruction.NewArray
                || instruction instanceof Instruction.Constant;
    }

    /** Other code may put anybody into these. */
    private void forget(ConsentState state, int... registers) {
        for (int register : registers) {
            if (kinds.isContainer(register)) {
                put(state, register, Consents.NONE);
            }
        }
    }

    /** People are put into what a register holds, whatever it is called. */
    private void put(ConsentState state, int register, Consents more) {
        if (register < 0 || state.elements(register).isNone()) {
            return;
        }
        for (int same : kinds.copies(register)) {
            state.elements(same, state.elements(same).meet(more));
        }
    }

    /** What a call does. */
    void call(ConsentState state, Instruction.Invoke call, Assurance assured) {
        Consents before = state.elements(call.receiver());
        Consents through = through(state, call);
        Consents result = through;
        if (calls.runsCode(call.site())) {
            forget(state, call.arguments());
            result = assured.elements().isNone() ? through : assured.elements();
        } else if (kinds.isContainer(call.receiver())) {
            result = ofContainer(state, call, before);
        } else if (call.receiver() < 0 && kinds.isContainer(call.to())) {
            result = isOwnFactory(call) || call.arguments().length > 0 ? arguments(state, call) : Consents.NONE;
        }
        if (call.receiver() >= 0 && !kinds.isContainer(call.receiver())) {
            boolean filled = before.never() && calls.runsCode(call.site());
            put(state, call.receiver(), filled ? Consents.NONE : arguments(state, call));
        }
        state.elements(call.to(), named(result, call.site()));
    }

    private static boolean isOwnFactory(Instruction.Invoke call) {
        return call.target().candidates().stream()
                .allMatch(method -> method.owner().startsWith("java.util."));
    }

    private Consents ofContainer(ConsentState state, Instruction.Invoke call, Consents before) {
        String name = call.target().name();
        if (name.equals(REMOVING)) {
            Consents removed = calls.functions(call.site()).whenFalse();
            kinds.copies(call.receiver()).forEach(same -> state.elements(same, before.plus(removed)));
        } else if (!READING.contains(name)) {
            put(state, call.receiver(), arguments(state, call));
        }
        if (OR_MADE.contains(name)) {
            return Consents.NONE;
        }
        if (OR_ARGUMENT.contains(name)) {
            return before.meet(arguments(state, call));
        }
        if (FILTERS.contains(name)) {
            return before.plus(calls.functions(call.site()).whenTrue());
        }
        Consents all = kinds.isContainer(call.to()) ? before : known(before);
        for (int argument : call.arguments()) {
            all = kinds.isContainer(argument) ? all.meet(state.elements(argument)) : all;
        }
        return all;
    }

    /** What is given for everybody whom the arguments hold or are. */
    private Consents arguments(ConsentState state, Instruction.Invoke call) {
        Consents all = Consents.NEVER;
        for (int argument : call.arguments()) {
            all = all.meet(put(state, argument));
        }
        return all;
    }

    /** What is given for whom something holds that is put into something else. */
    private Consents put(ConsentState state, int register) {
        if (kinds.isContainer(register)) {
            return state.elements(register);
        }
        Consents own = state.elements(register);
        return kinds.isNobody(register) || own.never()
                ? Consents.NEVER
                : state.held().plus(own);
    }

    /** What is given for people whose data is handed through a call, unless that is also given data of people who may be others. */
    private Consents through(ConsentState state, Instruction.Invoke call) {
        Set<Consent> through = new HashSet<>();
        List<Integer> operands = new ArrayList<>();
        operands.add(call.receiver());
        for (int argument : call.arguments()) {
            operands.add(argument);
        }
        for (int operand : operands) {
            for (Consent consent : state.elements(operand).each()) {
                boolean alone = true;
                for (int i = 0; i < operands.size(); i++) {
                    alone &= state.elements(operands.get(i)).each().contains(consent)
                            || calls.operand(call.site(), i).stream().noneMatch(consent::mayBeOf);
                }
                if (alone) {
                    through.add(consent);
                }
            }
        }
        return Consents.of(through);
    }

    /** What is handed out is one of the people, under a name of its own. */
    private Consents named(Consents each, int site) {
        List<Atom> names = calls.results(site);
        if (each.never() || names.isEmpty()) {
            return each;
        }
        List<Consent> named = new ArrayList<>();
        for (Consent consent : each.each()) {
            List<Atom> subjects = new ArrayList<>(consent.subjects());
            subjects.addAll(subjects.isEmpty() ? List.of() : names);
            named.add(new Consent(consent.purpose(), subjects));
        }
        return Consents.of(named);
    }
}
