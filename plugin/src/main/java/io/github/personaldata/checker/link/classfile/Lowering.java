package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lowers one method: blocks are simulated once each, from the entry on, with registers on the operand stack. A value that is on the stack
 * where control flow joins is copied into a register of that join.
 */
final class Lowering {
    /** Blocks times slots; beyond that, a method is more than a compiler makes. */
    private static final long MAX_CELLS = 20_000_000;

    private static final Type THROWABLE = new Type.ClassType("java.lang.Throwable", List.of());

    private final RecordedBody body;
    private final ControlGraph graph;
    private final CodeBuilder code = new CodeBuilder();
    private final StepLowering steps;
    private final int[] normalPredecessors;
    /** Registers on the stack at a block's start, once a predecessor was simulated. */
    private final Map<Integer, List<Integer>> entries = new LinkedHashMap<>();

    private final Map<Integer, Frame> done = new TreeMap<>();
    private final Deque<Integer> work = new ArrayDeque<>();

    private Lowering(RecordedBody body, MethodSketch sketch, MemberResolver members) {
        this.body = body;
        this.graph = new ControlGraph(body);
        long slots = body.steps.stream()
                .mapToLong(s -> s instanceof Step.Slot slot ? slot.slot() + 1 : 0)
                .max()
                .orElse(0);
        if (slots * graph.blocks().size() > MAX_CELLS) {
            throw new Unreadable("the method is too large");
        }
        LocalRegisters locals = new LocalRegisters(body, new LocalWebs(body, graph), code, sketch.scope());
        int slot = 0;
        for (Code.Register parameter : sketch.parameters()) {
            locals.parameter(slot, parameter.name(), parameter.type());
            slot += Primitives.isWide(parameter.type()) ? 2 : 1;
        }
        steps = new StepLowering(body, graph, locals, members, sketch);
        normalPredecessors = new int[graph.blocks().size()];
        graph.blocks().forEach(b -> b.successors().forEach(s -> normalPredecessors[s]++));
        normalPredecessors[0]++;
    }

    /** Lowers a method; throws if its code is odd. */
    static Code lower(RecordedBody body, MethodSketch sketch, MemberResolver members) {
        Lowering lowering = new Lowering(body, sketch, members);
        lowering.simulate();
        return lowering.assemble(sketch);
    }

    private void simulate() {
        entries.put(0, List.of());
        work.add(0);
        while (!work.isEmpty()) {
            int index = work.poll();
            if (!done.containsKey(index)) {
                simulate(index);
            }
        }
    }

    private void simulate(int index) {
        ControlGraph.Block block = graph.blocks().get(index);
        Frame frame = new Frame(code, entries.getOrDefault(index, List.of()));
        done.put(index, frame);
        code.at(body.steps.get(block.start()).line());
        if (graph.isHandler(index) && normalPredecessors[index] == 0) {
            catchInto(frame, index);
        }
        for (int handler : block.handlers()) {
            handler(handler);
        }
        int last = block.end() - 1;
        for (int i = block.start(); i < last; i++) {
            steps.lower(frame, i);
        }
        StepLowering.Ending ending = steps.last(frame, last);
        int operand = flow(frame, block, ending.operand());
        frame.emit(ending.terminator().apply(operand));
    }

    private void catchInto(Frame frame, int index) {
        List<Type> types = caught(index);
        int to = frame.push(types.size() == 1 ? types.get(0) : THROWABLE);
        frame.emit(new Instruction.Catch(code.site(), to, types));
    }

    private List<Type> caught(int index) {
        List<Type> types = new ArrayList<>();
        graph.caught(index).forEach(t -> types.add(new Type.ClassType(t.replace('/', '.'), List.of())));
        return types;
    }

    /** Makes a handler's block known; one that is also reached without an exception gets its exception through a join. */
    private void handler(int handler) {
        if (!entries.containsKey(handler)) {
            entries.put(handler, normalPredecessors[handler] == 0 ? List.of() : List.of(code.temporary(THROWABLE)));
            work.add(handler);
        }
    }

    /** Hands the stack on to the successors; gives the register that holds the terminator's operand afterwards. */
    private int flow(Frame frame, ControlGraph.Block block, int operand) {
        List<Integer> stack = frame.stack();
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (int next : block.successors()) {
            boolean joins = normalPredecessors[next] > 1 || graph.isHandler(next);
            if (!entries.containsKey(next)) {
                entries.put(next, joins ? joinRegisters(next, stack) : List.copyOf(stack));
                work.add(next);
            }
            List<Integer> entry = entries.get(next);
            if (entry == null || entry.size() != stack.size()) {
                throw new Unreadable("the operand stack differs at a join");
            }
            for (int i = 0; i < entry.size(); i++) {
                if (!entry.get(i).equals(stack.get(i))) {
                    from.add(stack.get(i));
                    to.add(entry.get(i));
                    code.retype(entry.get(i), join(next, i, code.type(entry.get(i)), code.type(stack.get(i))));
                }
            }
        }
        return move(frame, from, to, operand);
    }

    private int move(Frame frame, List<Integer> from, List<Integer> to, int operand) {
        int kept = operand;
        if (operand >= 0 && to.contains(operand)) {
            kept = copy(frame, operand);
        }
        for (int i = 0; i < from.size(); i++) {
            if (to.contains(from.get(i))) {
                from.set(i, copy(frame, from.get(i)));
            }
        }
        for (int i = 0; i < from.size(); i++) {
            frame.emit(new Instruction.Copy(code.site(), to.get(i), from.get(i)));
        }
        return kept;
    }

    private int copy(Frame frame, int register) {
        int copy = code.temporary(code.type(register));
        frame.emit(new Instruction.Copy(code.site(), copy, register));
        return copy;
    }

    private List<Integer> joinRegisters(int block, List<Integer> stack) {
        List<Integer> registers = new ArrayList<>();
        for (int i = 0; i < stack.size(); i++) {
            Type type = declaredAtJoin(block, i);
            registers.add(code.temporary(type == null ? code.type(stack.get(i)) : type));
        }
        return registers;
    }

    private Type join(int block, int depth, Type known, Type added) {
        return declaredAtJoin(block, depth) == null ? LocalRegisters.join(known, added) : known;
    }

    /** The type that the class file's verification frame gives to a place on the stack; null if it tells no class. */
    private @Nullable Type declaredAtJoin(int block, int depth) {
        List<Object> types = body.stackAt(graph.blocks().get(block).start());
        if (depth >= types.size() || !(types.get(depth) instanceof String name)) {
            return null;
        }
        return name.startsWith("[")
                ? Signatures.type(name, Signatures.Scope.EMPTY)
                : new Type.ClassType(name.replace('/', '.'), List.of());
    }

    private Code assemble(MethodSketch sketch) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        done.keySet().forEach(b -> numbers.put(b, numbers.size()));
        Map<Integer, Integer> handlerNumbers = new TreeMap<>(numbers);
        List<Integer> stubs = new ArrayList<>();
        for (int block : done.keySet()) {
            if (graph.isHandler(block) && normalPredecessors[block] > 0) {
                handlerNumbers.put(block, numbers.size() + stubs.size());
                stubs.add(block);
            }
        }
        done.forEach((block, frame) -> {
            List<Instruction> out = frame.out;
            int last = out.size() - 1;
            out.set(last, renumber(out.get(last), numbers));
            List<Integer> handlers = graph.blocks().get(block).handlers().stream()
                    .map(h -> number(handlerNumbers, h))
                    .toList();
            code.block(out, handlers);
        });
        for (int block : stubs) {
            stub(block, number(numbers, block));
        }
        int parameters = sketch.parameters().size();
        return code.build(sketch.id(), sketch.enclosing(), sketch.hasReceiver(), parameters, sketch.captured());
    }

    private void stub(int block, int target) {
        code.at(body.steps.get(graph.blocks().get(block).start()).line());
        int exception = code.temporary(THROWABLE);
        int joined = entries.getOrDefault(block, List.of()).get(0);
        code.block(
                List.of(
                        new Instruction.Catch(code.site(), exception, caught(block)),
                        new Instruction.Copy(code.site(), joined, exception),
                        new Instruction.Goto(code.site(), target)),
                List.of());
    }

    private static int number(Map<Integer, Integer> numbers, int block) {
        Integer number = numbers.get(block);
        if (number == null) {
            throw new Unreadable("control goes to a block that is never reached");
        }
        return number;
    }

    private static Instruction renumber(Instruction instruction, Map<Integer, Integer> numbers) {
        if (instruction instanceof Instruction.Goto jump) {
            return new Instruction.Goto(jump.site(), number(numbers, jump.target()));
        }
        if (instruction instanceof Instruction.Branch branch) {
            return new Instruction.Branch(
                    branch.site(),
                    branch.condition(),
                    number(numbers, branch.whenTrue()),
                    number(numbers, branch.whenFalse()));
        }
        if (instruction instanceof Instruction.Select select) {
            int[] targets = new int[select.targets().length];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = number(numbers, select.targets()[i]);
            }
            return new Instruction.Select(select.site(), select.selector(), select.constants(), targets);
        }
        return instruction;
    }
}
