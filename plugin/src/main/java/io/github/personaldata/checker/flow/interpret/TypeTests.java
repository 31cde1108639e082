package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.link.code.Code.Block;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a test for a class says of the tested variable on the two ways that follow: an object made in sight goes one of them only. */
final class TypeTests {
    private final MethodContext context;

    TypeTests(MethodContext context) {
        this.context = context;
    }

    /** The state on one of the ways behind a branch that ends the block; the same state if nothing more is known there. */
    State behind(State state, Block block, Instruction.Branch branch, boolean holds) {
        Instruction.TestType test = context.flat == null ? test(block, branch.condition()) : null;
        if (test == null) {
            return state;
        }
        Value before = state.get(test.from());
        Value after = before.filter(atom -> holds ? mayBe(atom, test.type()) : !mustBe(atom, test.type()));
        if (after == before) {
            return state;
        }
        State narrowed = state.copy();
        narrowed.set(test.from(), after);
        return narrowed;
    }

    /** The test that a condition is the outcome of, where the tested variable still is what it was; null if there is none. */
    private static Instruction.@Nullable TestType test(Block block, int condition) {
        List<Instruction> instructions = block.instructions();
        for (int i = instructions.size() - 2; i >= 0; i--) {
            if (instructions.get(i).to() == condition) {
                Instruction.TestType found = instructions.get(i) instanceof Instruction.TestType test ? test : null;
                return found != null && isUnchanged(found.from(), instructions.subList(i, instructions.size()))
                        ? found
                        : null;
            }
        }
        return null;
    }

    private static boolean isUnchanged(int register, List<Instruction> since) {
        return since.stream().noneMatch(instruction -> instruction.to() == register);
    }

    private boolean mayBe(Atom atom, Type type) {
        return atom.isText() ? !context.types.kinds().isOwn(type) : context.canBe(atom, type);
    }

    private boolean mustBe(Atom atom, Type type) {
        Type exact = atom instanceof Atom.Global ? context.types.singles().exact(atom) : MethodContext.exact(atom);
        return exact != null && context.program.isSubtype(exact.erasure(), type.erasure());
    }
}
