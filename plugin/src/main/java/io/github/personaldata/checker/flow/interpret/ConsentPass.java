package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.ConsentState.Answer;
import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.flow.wire.Assigned;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Code.Block;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is given at each call of a method whichever way led there, once its data is known: an interpretation of its control-flow graph
 * that knows of consents only.
 */
final class ConsentPass {
    private final Code body;
    private final AssuredCalls calls;
    private final PeopleHeld people;
    private final CheckedVariables variables;
    private final List<@Nullable ConsentState> entries = new ArrayList<>();
    private final Map<Integer, Consents> given = new HashMap<>();
    private final Map<Integer, Consents> handed = new HashMap<>();
    private final TreeSet<Integer> work;
    private Assurance said = Assurance.LEAVES_NEVER;

    private ConsentPass(Code body, AssuredCalls calls) {
        this.body = body;
        this.calls = calls;
        this.people = new PeopleHeld(body, calls);
        this.variables = new CheckedVariables(body);
        int[] order = Loops.order(body);
        this.work = new TreeSet<>(Comparator.comparingInt((Integer block) -> order[block]));
        body.blocks().forEach(block -> entries.add(null));
    }

    /** In: a method, and what its calls assure. Out: what is given where. */
    static ConsentPass of(Code body, AssuredCalls calls) {
        ConsentPass pass = new ConsentPass(body, calls);
        pass.flow(ConsentState.start(), 0);
        while (!pass.work.isEmpty()) {
            pass.visit(Objects.requireNonNull(pass.work.pollFirst()));
        }
        return pass;
    }

    /** What is given before a call or creation is run; never where none gets there. */
    Consents given(int site) {
        return given.getOrDefault(site, Consents.NEVER);
    }

    /** The same of a place that may be none in this method. */
    Consents givenAt(int site) {
        return given.getOrDefault(site, Consents.NONE);
    }

    /** What is given for each person in what a call is handed. */
    Consents handed(int site) {
        return handed.getOrDefault(site, Consents.NONE);
    }

    /** What is given for each person in what a call is handed besides a function; none if the function is used otherwise as well. */
    Consents handedWith(int function) {
        Consents all = Consents.NEVER;
        for (Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call
                        && IntStream.of(call.arguments()).anyMatch(argument -> argument == function)) {
                    all = all.meet(handed(call.site()));
                } else if (instruction instanceof Instruction.Copy copy && copy.from() == function
                        || instruction instanceof Instruction.Convert convert && convert.from() == function
                        || instruction instanceof Instruction.PutField put && put.from() == function
                        || instruction instanceof Instruction.PutElement put && put.from() == function
                        || instruction instanceof Instruction.Return result && result.from() == function
                        || instruction instanceof Instruction.Function other
                                && IntStream.of(other.captured()).anyMatch(captured -> captured == function)) {
                    return Consents.NONE;
                }
            }
        }
        return all.never() ? Consents.NONE : all;
    }

    /** What the method says to its callers. */
    Assurance said() {
        return said;
    }

    private void visit(int index) {
        Block block = body.blocks().get(index);
        ConsentState entry = entries.get(index);
        if (entry == null) {
            return;
        }
        ConsentState state = entry.copy();
        raise(state, block);
        for (Instruction instruction : block.instructions()) {
            if (instruction instanceof Instruction.Terminator end) {
                terminate(state, end);
            } else {
                given.put(instruction.site(), state.held());
                variables.assign(state, instruction);
                apply(state, instruction);
                if (state.held().never()) {
                    return;
                }
                if (instruction instanceof Instruction.Invoke) {
                    raise(state, block);
                }
            }
        }
    }

    /** An exception may be thrown here: what is not given yet is not given where it is caught. */
    private void raise(ConsentState state, Block block) {
        block.handlers().forEach(handler -> flow(state, handler));
    }

    private void flow(ConsentState state, int target) {
        ConsentState entry = entries.get(target);
        if (entry == null) {
            entries.set(target, state.copy());
            work.add(target);
        } else if (entry.join(state)) {
            work.add(target);
        }
    }

    private void terminate(ConsentState state, Instruction.Terminator end) {
        if (end instanceof Instruction.Goto next) {
            flow(state, next.target());
        } else if (end instanceof Instruction.Branch branch) {
            Answer answer = state.answer(branch.condition());
            if (isAssertion(branch)) {
                answer = Answer.UNKNOWN;
            }
            decided(state, branch.condition(), answer.whenTrue(), Answer.TRUE, branch.whenTrue());
            decided(state, branch.condition(), answer.whenFalse(), Answer.FALSE, branch.whenFalse());
        } else if (end instanceof Instruction.Select select) {
            for (int target : select.targets()) {
                flow(state, target);
            }
        } else if (end instanceof Instruction.Return result) {
            Answer answer = state.answer(result.from());
            said = said.meet(new Assurance(
                    state.held(),
                    answer.whenTrue().plus(state.held()),
                    answer.whenFalse().plus(state.held()),
                    state.elements(result.from()),
                    List.of()));
        }
    }

    /** What {@code assert} asks is not asked where assertions are off: its exception is made before its condition, as it is written. */
    private boolean isAssertion(Instruction.Branch branch) {
        Position condition = body.position(branch.site());
        return Stream.of(branch.whenTrue(), branch.whenFalse())
                .map(target -> body.blocks().get(target).instructions().get(0))
                .anyMatch(first -> first instanceof Instruction.NewObject made
                        && made.type().erasure().equals("java.lang.AssertionError")
                        && body.position(made.site()).compareTo(condition) < 0);
    }

    private void decided(ConsentState state, int condition, Consents then, Answer now, int target) {
        if (!then.never()) {
            ConsentState decided = state.copy();
            decided.hold(then);
            decided.answer(condition, now);
            flow(decided, target);
        }
    }

    private void apply(ConsentState state, Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            handed.put(call.site(), people.handed(state, call));
            Assurance assured = calls.at(call.site());
            Answer answer = answer(state, call, assured);
            people.call(state, call, assured);
            state.hold(assured.returning());
            state.hold(AssertedConditions.by(call, state));
            state.answer(call.to(), answer);
            variables.asked(call, assured);
            return;
        }
        Answer answer = answer(state, instruction);
        people.apply(state, instruction);
        state.answer(instruction.to(), answer);
    }

    private Answer answer(ConsentState state, Instruction.Invoke call, Assurance assured) {
        Answer present = people.present(state, call);
        if (present != null) {
            return present;
        }
        boolean compares = call.target().name().equals("equals")
                && call.receiver() >= 0
                && call.arguments().length == 1
                && isBoolean(call.receiver());
        return compares
                ? same(state, call.receiver(), call.arguments()[0], call.receiver())
                : new Answer(assured.whenTrue(), assured.whenFalse());
    }

    private Answer answer(ConsentState state, Instruction instruction) {
        if (instruction instanceof Instruction.Constant constant) {
            return constant(constant);
        }
        if (instruction instanceof Instruction.Copy copy) {
            return state.answer(copy.from());
        }
        if (instruction instanceof Instruction.Convert convert) {
            return state.answer(convert.from());
        }
        if (instruction instanceof Instruction.GetField get
                && get.field().owner().equals("java.lang.Boolean")) {
            return get.field().name().equals("TRUE") ? Answer.TRUE : Answer.FALSE;
        }
        if (instruction instanceof Instruction.TestType test) {
            return new Answer(state.answer(test.from()).whenTrue(), Consents.NONE);
        }
        return instruction instanceof Instruction.Operate operate ? operate(state, operate) : Answer.UNKNOWN;
    }

    private Answer constant(Instruction.Constant constant) {
        if (constant.text() == null) {
            return Answer.FALSE;
        }
        return !isBoolean(constant.to()) ? Answer.UNKNOWN : constant.text().equals("true") ? Answer.TRUE : Answer.FALSE;
    }

    private boolean isBoolean(int register) {
        String type = body.registers().get(register).type().erasure();
        return type.equals("boolean") || type.equals("java.lang.Boolean");
    }

    private Answer operate(ConsentState state, Instruction.Operate operate) {
        int[] operands = operate.operands();
        Answer first = state.answer(operands[0]);
        if (operands.length == 1) {
            return operate.operator().equals("!") ? first.negated() : Answer.UNKNOWN;
        }
        Answer second = state.answer(operands[1]);
        return switch (operate.operator()) {
            case "&" -> first.and(second);
            case "|" -> first.negated().and(second.negated()).negated();
            case "==" -> same(state, operands[0], operands[1], -1);
            case "!=", "^" -> same(state, operands[0], operands[1], -1).negated();
            default -> Answer.UNKNOWN;
        };
    }

    /**
     * Whether two are the same tells something where it is known what one of them is.
     *
     * @param present the one that is not null; -1 if each may be
     */
    private Answer same(ConsentState state, int one, int other, int present) {
        Answer first = state.answer(one);
        Answer second = state.answer(other);
        if (isBoolean(other) && second.whenFalse().never()) {
            return first;
        }
        if (isBoolean(one) && first.whenFalse().never()) {
            return second;
        }
        if (isBoolean(one) != isBoolean(other)) {
            return Answer.UNKNOWN;
        }
        if (second.whenTrue().never()) {
            return isFalse(first, one != present && mayBeNull(one, new Assigned(body), new HashSet<>()));
        }
        return first.whenTrue().never()
                ? isFalse(second, other != present && mayBeNull(other, new Assigned(body), new HashSet<>()))
                : Answer.UNKNOWN;
    }

    /** What it tells that something is, or is not, false: if it may be null, the latter nothing. */
    private static Answer isFalse(Answer of, boolean mayBeNull) {
        return new Answer(of.whenFalse(), mayBeNull ? Consents.NONE : of.whenTrue());
    }

    /** Whether a register may hold null: not a boolean made an object. */
    private boolean mayBeNull(int register, Assigned assigned, Set<Integer> seen) {
        boolean given = register < body.parameters();
        return body.registers().get(register).type().erasure().equals("java.lang.Boolean")
                && (given
                        || assigned.setters(register).stream()
                                .anyMatch(by -> seen.add(by.site()) && mayGiveNull(by, assigned, seen)));
    }

    private boolean mayGiveNull(Instruction by, Assigned assigned, Set<Integer> seen) {
        if (by instanceof Instruction.Convert convert) {
            return mayBeNull(convert.from(), assigned, seen);
        }
        return !(by instanceof Instruction.Copy copy) || mayBeNull(copy.from(), assigned, seen);
    }
}
