package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods whose callers are not in sight: nobody applies them, or code outside the program may call them. */
final class Roots {
    private final Program program;
    private final Catalogue catalogue;
    private final Map<MethodId, Set<MethodId>> callers;

    Roots(Program program, Catalogue catalogue, Map<MethodId, Set<MethodId>> callers) {
        this.program = program;
        this.catalogue = catalogue;
        this.callers = callers;
    }

    /** Of methods in a fixed order. */
    Set<MethodId> of(Set<MethodId> methods) {
        Set<MethodId> roots = new HashSet<>();
        for (MethodId method : methods) {
            Set<MethodId> from = callers.getOrDefault(method, Set.of());
            boolean called = from.stream().anyMatch(c -> !c.equals(method));
            if (!called || isCalledFromOutside(method)) {
                roots.add(method);
            }
        }
        Set<MethodId> reached = new HashSet<>();
        spread(roots, methods, reached);
        // what only calls itself in a circle has no caller in sight either
        for (MethodId method : methods) {
            if (!reached.contains(method)) {
                roots.add(method);
                spread(Set.of(method), methods, reached);
            }
        }
        return roots;
    }

    private void spread(Set<MethodId> from, Set<MethodId> methods, Set<MethodId> reached) {
        Map<MethodId, Set<MethodId>> callees = callees(methods);
        Deque<MethodId> work = new ArrayDeque<>(from);
        while (!work.isEmpty()) {
            MethodId method = work.pop();
            if (reached.add(method)) {
                work.addAll(callees.getOrDefault(method, Set.of()));
            }
        }
    }

    private java.util.@Nullable Map<MethodId, Set<MethodId>> calls;

    private Map<MethodId, Set<MethodId>> callees(Set<MethodId> methods) {
        if (calls == null) {
            calls = new HashMap<>();
            for (MethodId callee : methods) {
                for (MethodId caller : callers.getOrDefault(callee, Set.of())) {
                    calls.computeIfAbsent(caller, c -> new HashSet<>()).add(callee);
                }
            }
        }
        return calls;
    }

    private boolean isCalledFromOutside(MethodId method) {
        if (catalogue.isEntryPoint(method, program::supertypes)) {
            return true;
        }
        if (method.isConstructor() || method.owner().isEmpty()) {
            return false;
        }
        for (MethodId above : program.overridden(method)) {
            TypeInfo owner = program.type(above.owner());
            boolean ownCode = owner != null
                    && (owner.origin() == TypeInfo.Origin.SOURCE || owner.origin() == TypeInfo.Origin.UPSTREAM);
            if (!ownCode && !above.owner().equals("java.lang.Object")) {
                return true;
            }
        }
        return false;
    }
}
