package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds calls of one method that ask the same thing twice, such as {@code store.find(id)}: what they return may be one object. */
public final class SameResults {
    /** Of JDK types those whose parameterless getters answer the same each time. */
    private static final Set<String> LASTING = Set.of("java.util.Optional", "java.util.Map$Entry");

    private final Map<Integer, Instruction.Invoke> calls = new HashMap<>();
    private final Map<Integer, Instruction> set = new HashMap<>();
    private final Set<Integer> setAgain = new HashSet<>();

    /** In one method's code; without it no two calls are the same. */
    public SameResults(@Nullable Code code) {
        if (code == null) {
            return;
        }
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call) {
                    calls.put(call.site(), call);
                }
                if (instruction.to() >= 0 && set.put(instruction.to(), instruction) != null) {
                    setAgain.add(instruction.to());
                }
            }
        }
        for (int parameter = 0; parameter < code.parameters(); parameter++) {
            if (set.containsKey(parameter)) {
                setAgain.add(parameter);
            }
        }
    }

    /** Whether two origins are, or begin at, results that may be one and the same. */
    public boolean areSame(Atom one, Atom other) {
        Instruction.Invoke first = call(one);
        Instruction.Invoke second = call(other);
        return first != null && second != null && areSame(first, second);
    }

    private Instruction.@Nullable Invoke call(Atom atom) {
        return atom instanceof Atom.Result result && result.in() == null
                ? calls.get(result.call().chain().get(0))
                : null;
    }

    private boolean areSame(Instruction.Invoke one, Instruction.Invoke other) {
        boolean asks = one.arguments().length > 0
                || one.target().candidates().stream().allMatch(method -> LASTING.contains(method.owner()));
        return asks
                && one.target().candidates().equals(other.target().candidates())
                && areEqual(one.receiver(), other.receiver())
                && one.arguments().length == other.arguments().length
                && IntStream.range(0, one.arguments().length)
                        .allMatch(i -> areEqual(one.arguments()[i], other.arguments()[i]));
    }

    /**
     * Whether two registers hold the same, two different ones being set once each. One that is set again between a check and the call that
     * lets the data out has ended the check's consent.
     */
    private boolean areEqual(int one, int other) {
        if (one == other) {
            return true;
        }
        if (setAgain.contains(one) || setAgain.contains(other)) {
            return false;
        }
        Instruction left = set.get(one);
        Instruction right = set.get(other);
        if (left instanceof Instruction.GetField get && right instanceof Instruction.GetField too) {
            return get.field().equals(too.field()) && areEqual(get.base(), too.base());
        }
        if (left instanceof Instruction.Constant constant && right instanceof Instruction.Constant too) {
            return Objects.equals(constant.text(), too.text());
        }
        return left instanceof Instruction.Invoke call && right instanceof Instruction.Invoke too && areSame(call, too);
    }
}
