package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.flow.graph.Components;
import io.github.personaldata.checker.flow.type.Targets;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of work: callees before callers. Only an order; what a call really runs is found while interpreting. */
final class CallGraph {
    private final Map<MethodId, Integer> ranks = new HashMap<>();

    /** Ranks of strongly connected components, in an order where a component's callees come first. */
    static CallGraph of(Program program, Targets targets, Map<MethodId, Code> codes, Workers workers) {
        Map<MethodId, Integer> numbers = new HashMap<>();
        codes.keySet().forEach(method -> numbers.put(method, numbers.size()));
        List<int[]> edges = workers.map(codes.values(), code -> callees(program, targets, code, numbers));
        CallGraph graph = new CallGraph();
        graph.rank(numbers, edges.toArray(int[][]::new));
        return graph;
    }

    int rank(MethodId method) {
        return ranks.getOrDefault(method, 0);
    }

    private static int[] callees(Program program, Targets targets, Code code, Map<MethodId, Integer> numbers) {
        Set<MethodId> found = new LinkedHashSet<>();
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
        return found.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
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

    private void rank(Map<MethodId, Integer> numbers, int[][] edges) {
        Components components = Components.of(edges.length, new Components.Successors() {
            @Override
            public int count(int node) {
                return edges[node].length;
            }

            @Override
            public int get(int node, int edge) {
                return edges[node][edge];
            }
        });
        int[] levels = levels(edges, components);
        numbers.forEach((method, number) -> ranks.put(method, levels[components.of(number)]));
    }

    /** Levels of the components, so that independent ones can be worked on together. */
    private static int[] levels(int[][] edges, Components components) {
        int[] levels = new int[components.count()];
        for (int[] members : components.members()) {
            for (int member : members) {
                int component = components.of(member);
                for (int callee : edges[member]) {
                    int other = components.of(callee);
                    if (other != component) {
                        levels[component] = Math.max(levels[component], levels[other] + 1);
                    }
                }
            }
        }
        return levels;
    }
}
