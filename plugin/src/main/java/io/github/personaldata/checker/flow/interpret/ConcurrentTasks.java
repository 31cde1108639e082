package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a method starts to run beside itself may wait for what comes later: it sees all that the method, or another task, ever writes to the objects
 * that both know, whatever comes first in the code.
 */
final class ConcurrentTasks {
    private static final Set<String> STARTING =
            Set.of("submit", "execute", "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay", "fork");

    private final boolean any;
    private final Map<Atom, Map<String, Value>> written = new HashMap<>();
    private int running;
    private long changes;

    /** Of that method. */
    ConcurrentTasks(Code body) {
        this.any = body.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .anyMatch(instruction -> instruction instanceof Instruction.Invoke call && isStart(call));
    }

    /** Whether a call starts something that runs beside the caller. */
    private static boolean isStart(Instruction.Invoke call) {
        return call.target().candidates().stream().anyMatch(ConcurrentTasks::isStart);
    }

    private static boolean isStart(MethodId method) {
        String owner = method.owner();
        String name = method.name();
        // models run a task where its thread is made
        boolean made = method.isConstructor() && !method.parameters().isEmpty();
        return owner.startsWith("java.lang.Thread") && (made || name.startsWith("start"))
                || owner.equals("java.util.concurrent.FutureTask") && made
                || owner.equals("java.util.Timer") && name.startsWith("schedule")
                || owner.startsWith("java.util.concurrent.") && (STARTING.contains(name) || name.endsWith("Async"));
    }

    /** Grows whenever a task may see more than before. */
    long changes() {
        return changes;
    }

    /** Runs a call; if it starts a task, that sees what is written later. */
    Value during(Instruction.Invoke call, Supplier<Value> run) {
        if (!any || !isStart(call)) {
            return run.get();
        }
        running++;
        try {
            return run.get();
        } finally {
            running--;
        }
    }

    /** Notes what is written to an object. */
    void writes(Atom object, String selector, Value value) {
        if (any) {
            Map<String, Value> parts = written.computeIfAbsent(object, o -> new HashMap<>());
            Value before = parts.getOrDefault(selector, Value.EMPTY);
            Value after = before.plus(value);
            if (after != before) {
                parts.put(selector, after);
                changes++;
            }
        }
    }

    /** What a task that is running may find in an object besides what is there when it is started. */
    Value seen(Atom object, String selector) {
        Value seen = Value.EMPTY;
        if (running > 0) {
            for (Map.Entry<String, Value> part :
                    written.getOrDefault(object, Map.of()).entrySet()) {
                seen = Path.mayBeSame(part.getKey(), selector) ? seen.plus(part.getValue()) : seen;
            }
        }
        return seen;
    }
}
