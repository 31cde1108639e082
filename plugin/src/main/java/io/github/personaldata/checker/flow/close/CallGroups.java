package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.OpenCalls.Call;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls that the same methods answer, as one: between many calls and many methods stands one node, so that the graph grows with their sum. The
 * node is named like a method that is given the receiver as parameter 0, then the arguments.
 */
final class CallGroups {
    private static final String OWNER = "*";

    private final Map<Call, MethodId> groups = new HashMap<>();
    private final Map<MethodId, List<Call>> calls = new HashMap<>();
    private final Map<MethodId, Collection<MethodId>> answers = new HashMap<>();
    private final Map<MethodId, List<MethodId>> groupsOf = new HashMap<>();

    /**
     * The name of a group.
     *
     * @param parameters of the methods that are called
     */
    static MethodId named(String name, List<String> parameters) {
        return new MethodId(OWNER, name, parameters);
    }

    /** Whether it is the name of a group. */
    static boolean isGroup(MethodId method) {
        return method.owner().equals(OWNER);
    }

    /** Adds a call to a group; whoever answers is asked for once. */
    void add(Call call, MethodId group, Supplier<Collection<MethodId>> answering) {
        groups.put(call, group);
        calls.computeIfAbsent(group, g -> new ArrayList<>()).add(call);
        if (!answers.containsKey(group)) {
            Collection<MethodId> all = answering.get();
            answers.put(group, all);
            all.forEach(method ->
                    groupsOf.computeIfAbsent(method, m -> new ArrayList<>()).add(group));
        }
    }

    /** The group that a call is in; null if it is in none. */
    @Nullable
    MethodId of(Call call) {
        return groups.get(call);
    }

    /** The groups whose calls a method answers. */
    List<MethodId> of(MethodId method) {
        return groupsOf.getOrDefault(method, List.of());
    }

    /** The calls of a group. */
    List<Call> calls(MethodId group) {
        return calls.getOrDefault(group, List.of());
    }

    /** The methods that answer the calls of a group. */
    Collection<MethodId> answers(MethodId group) {
        return answers.getOrDefault(group, List.of());
    }

    /** Groups that have other calls than they had, with the methods on both sides. */
    Set<MethodId> changedSince(CallGroups before) {
        Set<MethodId> all = new HashSet<>(calls.keySet());
        all.addAll(before.calls.keySet());
        Set<MethodId> changed = new HashSet<>();
        for (MethodId group : all) {
            if (!Objects.equals(calls.get(group), before.calls.get(group))) {
                changed.add(group);
                for (CallGroups known : List.of(this, before)) {
                    changed.addAll(known.answers(group));
                    known.calls(group).forEach(call -> changed.add(call.method()));
                }
            }
        }
        return changed;
    }
}
