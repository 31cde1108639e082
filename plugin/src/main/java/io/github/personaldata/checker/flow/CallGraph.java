package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.flow.type.Targets;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The order of work: callees before callers. Only an order; what a call really runs is found while interpreting. */
final class CallGraph {
    private final Map<MethodId, Integer> ranks = new HashMap<>();
    private final List<List<MethodId>> components = new ArrayList<>();

    /** Ranks of strongly connected components, in an order where a component's callees come first. */
    static CallGraph of(Program program, Targets targets, Map<MethodId, Code> codes) {
        Map<MethodId, List<MethodId>> callees = new HashMap<>();
        codes.forEach((method, code) -> callees.put(method, callees(program, targets, code, codes)));
        CallGraph graph = new CallGraph();
        graph.rank(codes, callees);
        return graph;
    }

    int rank(MethodId method) {
        return ranks.getOrDefault(method, 0);
    }

    private static List<MethodId> callees(Program program, Targets targets, Code code, Map<MethodId, Code> codes) {
        TreeSet<MethodId> found = new TreeSet<>();
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Function function) {
                    found.add(function.body());
                } else if (instruction instanceof Instruction.Concat concat) {
                    for (int part : concat.parts()) {
                        printed(program, code.registers().get(part).type(), found);
                    }
                } else if (instruction instanceof Instruction.Invoke call) {
                    called(program, targets, code, call, found);
                }
            }
        }
        found.retainAll(codes.keySet());
        return List.copyOf(found);
    }

    private static void called(
            Program program, Targets targets, Code code, Instruction.Invoke call, Set<MethodId> found) {
        for (MethodId candidate : call.target().candidates()) {
            found.add(candidate);
            if (call.dispatch() == Instruction.Dispatch.VIRTUAL
                    && call.receiver() >= 0
                    && !candidate.owner().equals("java.lang.Object")
                    && !targets.isDeferred(candidate)) {
                String receiver = code.registers().get(call.receiver()).type().erasure();
                List<MethodId> implementations = targets.byHierarchy(receiver, candidate);
                if (implementations != null) {
                    found.addAll(implementations);
                }
            }
        }
        for (int argument : call.arguments()) {
            printed(program, code.registers().get(argument).type(), found);
        }
    }

    private static void printed(Program program, Type type, Set<MethodId> found) {
        if (type instanceof Type.ClassType) {
            MethodId shown =
                    program.implementation(type.erasure(), new MethodId("java.lang.Object", "toString", List.of()));
            if (shown != null) {
                found.add(shown);
            }
        }
    }

    /** Tarjan's algorithm without recursion; components are completed callees first. */
    private void rank(Map<MethodId, Code> codes, Map<MethodId, List<MethodId>> callees) {
        Map<MethodId, Integer> index = new HashMap<>();
        Map<MethodId, Integer> low = new HashMap<>();
        Deque<MethodId> open = new ArrayDeque<>();
        for (MethodId start : new TreeSet<>(codes.keySet())) {
            if (index.containsKey(start)) {
                continue;
            }
            Deque<Frame> frames = new ArrayDeque<>();
            frames.push(new Frame(start));
            while (!frames.isEmpty()) {
                Frame frame = frames.peek();
                if (!index.containsKey(frame.method)) {
                    index.put(frame.method, index.size());
                    low.put(frame.method, index.get(frame.method));
                    open.push(frame.method);
                }
                List<MethodId> successors = callees.getOrDefault(frame.method, List.of());
                if (frame.next < successors.size()) {
                    MethodId next = successors.get(frame.next++);
                    if (!index.containsKey(next)) {
                        frames.push(new Frame(next));
                    } else if (!ranks.containsKey(next)) {
                        low.merge(frame.method, index.get(next), Math::min);
                    }
                    continue;
                }
                frames.pop();
                if (Objects.equals(low.get(frame.method), index.get(frame.method))) {
                    complete(frame.method, open);
                }
                if (!frames.isEmpty()) {
                    low.merge(frames.peek().method, low.get(frame.method), Math::min);
                }
            }
        }
        level(callees);
    }

    private void complete(MethodId root, Deque<MethodId> open) {
        int component = components.size();
        List<MethodId> members = new ArrayList<>();
        MethodId member;
        do {
            member = open.pop();
            ranks.put(member, component);
            members.add(member);
        } while (!member.equals(root));
        components.add(members);
    }

    /** Replaces component numbers by levels, so that independent components can be worked on together. */
    private void level(Map<MethodId, List<MethodId>> callees) {
        int[] levels = new int[components.size()];
        for (int i = 0; i < components.size(); i++) {
            for (MethodId member : components.get(i)) {
                for (MethodId callee : callees.getOrDefault(member, List.of())) {
                    int other = rank(callee);
                    if (other != i) {
                        levels[i] = Math.max(levels[i], levels[other] + 1);
                    }
                }
            }
        }
        ranks.replaceAll((method, component) -> levels[component]);
    }

    private static final class Frame {
        final MethodId method;
        int next;

        Frame(MethodId method) {
            this.method = method;
        }
    }
}
