package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Merged;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.SummaryProvider;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Code.Block;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Interprets one method to a fixpoint over its control-flow graph and makes its summary. */
public final class MethodAnalysis {
    private final MethodContext context;
    private final Transfer transfer;
    private final List<@Nullable State> entries = new ArrayList<>();
    private final TreeMap<Integer, Value> caught = new TreeMap<>();
    private final ConstantRegisters constants;
    private final TypeTests tests;
    private final int[] order;
    private final TreeSet<Integer> work;

    private MethodAnalysis(MethodContext context) {
        this.context = context;
        this.transfer = new Transfer(context);
        context.body.blocks().forEach(b -> entries.add(null));
        this.constants = new ConstantRegisters(context.body);
        this.tests = new TypeTests(context);
        this.order = Loops.order(context.body);
        // a block is visited after what leads to it: joins are then few
        this.work = new TreeSet<>(Comparator.comparingInt(block -> order[block]));
    }

    /**
     * The summary of a method.
     *
     * @param code summaries of methods with code, as known so far
     * @param models summaries of library methods
     * @param budget the steps that it may take
     * @param flat whether it is known already to be too large for following it statement by statement
     */
    public static Outcome analyse(
            Program program,
            TypeFacts types,
            LabelTable labels,
            SummaryProvider code,
            SummaryProvider models,
            Code body,
            Budget budget,
            boolean flat) {
        long spent = 0;
        if (!flat) {
            Outcome precise =
                    analyse(new MethodContext(program, types, labels, code, models, body, budget.precise(), false));
            if (precise.complete()) {
                return precise;
            }
            spent = precise.steps();
        }
        Outcome outcome = analyse(new MethodContext(program, types, labels, code, models, body, budget.flat(), true));
        return new Outcome(
                outcome.summary(),
                outcome.merged(),
                outcome.atHand(),
                outcome.complete(),
                true,
                spent + outcome.steps(),
                outcome.led());
    }

    private static Outcome analyse(MethodContext context) {
        MethodAnalysis analysis = new MethodAnalysis(context);
        boolean complete = true;
        try {
            analysis.run();
            context.containers.settle(context.finalState);
        } catch (BudgetExceeded e) {
            complete = false;
        }
        if (!complete && context.flat == null) {
            Summary none = Summary.empty(context.body.method());
            return new Outcome(none, List.of(), List.of(), false, false, context.spent(), Set.of());
        }
        context.containers.close();
        Exits exits = new Exits(context);
        Summary summary = exits.summary();
        Transfer transfer = analysis.transfer;
        return new Outcome(
                summary,
                transfer.merged(),
                transfer.atHand(),
                complete && exits.complete(),
                context.flat != null,
                context.spent(),
                LedCalls.only(context));
    }

    /**
     * What came of it.
     *
     * @param merged what its statements bring together
     * @param atHand what it has at hand, if it works for a purpose
     * @param complete false if the step budget ran out: the summary then lacks facts and the method is unanalysed
     * @param flat whether the method was too large for following it statement by statement
     * @param steps how much work it was, for the budget of the whole program
     * @param led methods whose summaries it asked for and applied nowhere: what they say more would change nothing
     */
    public record Outcome(
            Summary summary,
            List<Merged> merged,
            List<AtHand> atHand,
            boolean complete,
            boolean flat,
            long steps,
            Set<MethodId> led) {
        public Outcome {
            merged = List.copyOf(merged);
            atHand = List.copyOf(atHand);
            led = Set.copyOf(led);
        }
    }

    private void run() {
        State start = State.start(context, context.body.registers().size());
        int receiver = context.body.hasReceiver() ? 1 : 0;
        for (int i = 0; i < context.body.parameters(); i++) {
            Value given = Value.of(new Atom.Input(i, Path.EMPTY));
            String label = i < receiver || context.body.captured() > 0
                    ? null
                    : context.labels.ofParameter(context.body.method(), i - receiver);
            if (label != null) {
                given = given.plus(
                        Value.of(new Atom.Source(label), Trail.START.then(context.step(0, Trail.Kind.READ))));
            }
            start.set(i, given);
        }
        transfer.enter(start);
        entries.set(0, start);
        work.add(0);
        work();
        while (context.emptying.wasTooEarly()) {
            work.addAll(reached());
            work();
        }
        for (long before = 0; before != context.tasks.changes(); work()) {
            before = context.tasks.changes();
            work.addAll(reached());
        }
        for (long before = -1; context.flat != null && before != version(start); work()) {
            before = version(start);
            work.addAll(reached());
        }
    }

    private void work() {
        while (!work.isEmpty()) {
            int block = Objects.requireNonNull(work.pollFirst());
            context.spend(context.body.blocks().get(block).instructions().size());
            visit(block);
        }
    }

    /** Tells whether another pass over all blocks is worth it where one state holds for all of them. */
    private long version(State state) {
        long handed = caught.values().stream().mapToLong(v -> v.atoms().size()).sum();
        return context.version() + state.changes() + handed;
    }

    private List<Integer> reached() {
        List<Integer> reached = new ArrayList<>();
        for (int block = 0; block < entries.size(); block++) {
            if (entries.get(block) != null) {
                reached.add(block);
            }
        }
        return reached;
    }

    private void visit(int index) {
        Block block = context.body.blocks().get(index);
        State entry = entries.get(index);
        if (entry == null) {
            return;
        }
        State state = entry.copy();
        if (!block.handlers().isEmpty()) {
            flow(state, block.handlers());
        }
        for (Instruction instruction : block.instructions()) {
            if (instruction instanceof Instruction.Catch handler) {
                Value known = caught.getOrDefault(index, Value.EMPTY);
                state.set(handler.to(), known.plus(Origins.caught(handler.site())));
            } else if (instruction instanceof Instruction.Terminator end) {
                terminate(state, end, block);
            } else {
                Value thrown = transfer.apply(state, instruction);
                raise(state, block, thrown, instruction);
                if (!block.handlers().isEmpty() && instruction instanceof Instruction.Invoke) {
                    flow(state, block.handlers());
                }
            }
        }
    }

    private void terminate(State state, Instruction.Terminator end, Block block) {
        if (end instanceof Instruction.Goto next) {
            flow(state, List.of(next.target()));
        } else if (end instanceof Instruction.Branch branch) {
            Boolean known = constant(state, branch.condition());
            if (known == null || known) {
                flow(tests.behind(state, block, branch, true), List.of(branch.whenTrue()));
            }
            if (known == null || !known) {
                flow(tests.behind(state, block, branch, false), List.of(branch.whenFalse()));
            }
        } else if (end instanceof Instruction.Select select) {
            List<Integer> targets = new ArrayList<>();
            for (int target : select.targets()) {
                targets.add(target);
            }
            flow(state, targets);
        } else if (end instanceof Instruction.Return result) {
            Value value = state.get(result.from());
            context.returned = context.returned.plus(value);
            transfer.leave(state);
        } else if (end instanceof Instruction.Throw thrown) {
            Value value = state.get(thrown.from());
            raise(state, block, value.stepped(context.step(thrown.site(), Trail.Kind.PASS)), thrown);
            if (!block.handlers().isEmpty()) {
                flow(state, block.handlers());
            }
            transfer.leave(state);
        }
    }

    private @Nullable Boolean constant(State state, int register) {
        Value condition = state.get(register);
        if (!constants.has(register) || condition.atoms().size() != 1 || context.flat != null) {
            return null;
        }
        String text = condition.atoms().iterator().next() instanceof Atom.Text known ? known.known() : null;
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    private void flow(State state, List<Integer> targets) {
        for (int target : targets) {
            State entry = entries.get(target);
            if (entry == null) {
                entries.set(target, state.copy());
                work.add(target);
            } else if (entry.join(state)) {
                work.add(target);
            }
        }
    }

    /** Sends a thrown value to the handlers that may take it and, unless one surely does, out of the method. */
    private void raise(State state, Block block, Value thrown, Instruction by) {
        Value rest = thrown;
        for (int handler : block.handlers()) {
            if (rest.isEmpty()) {
                return;
            }
            Instruction first =
                    context.body.blocks().get(handler).instructions().get(0);
            if (first instanceof Instruction.Catch taker && mayReach(taker, by)) {
                Value before = caught.getOrDefault(handler, Value.EMPTY);
                Value after = before.plus(rest.filter(a -> !(a instanceof Atom.Fresh f) || mayCatch(taker, f)));
                if (after != before) {
                    caught.put(handler, after);
                    flow(state, List.of(handler));
                    work.add(handler);
                }
                rest = rest.filter(a -> !(a instanceof Atom.Fresh f) || !surelyCatches(taker, f));
            }
        }
        context.thrown = context.thrown.plus(rest);
    }

    private boolean mayReach(Instruction.Catch taker, Instruction by) {
        return !(by instanceof Instruction.Invoke call)
                || context.types.exceptions().mayReach(taker.types(), call.target());
    }

    private boolean surelyCatches(Instruction.Catch taker, Atom.Fresh exception) {
        return taker.types().stream()
                .anyMatch(t -> t.erasure().equals("java.lang.Throwable")
                        || context.program.isSubtype(exception.type().erasure(), t.erasure()));
    }

    private boolean mayCatch(Instruction.Catch taker, Atom.Fresh exception) {
        return surelyCatches(taker, exception)
                || context.program.type(exception.type().erasure()) == null
                || taker.types().stream()
                        .anyMatch(t -> context.program.type(t.erasure()) == null
                                || context.program.isSubtype(
                                        t.erasure(), exception.type().erasure()));
    }
}
