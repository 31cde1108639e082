package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What modules of Guice bind, as far as one statement says it: {@code bind(Key.class).annotatedWith(Names.named("x")).to(Class.class)}. Bindings
 * of all modules are meant, since each may be the one that is installed.
 */
final class GuiceBindings {
    private final List<Bean> beans = new ArrayList<>();
    private final List<Bean> elements = new ArrayList<>();
    private final Map<MethodId, Map<Integer, BoundValue>> bound = new HashMap<>();
    private boolean unseen;

    GuiceBindings(Program program) {
        if (program.type(GuiceStatements.GUICE + "Module") != null) {
            for (MethodId method : program.methods()) {
                Code code = program.code(method);
                List<Instruction.Invoke> calls = code == null ? List.of() : calls(code);
                if (code != null && !calls.isEmpty()) {
                    read(new GuiceStatements(program, code, calls), method);
                }
            }
        }
    }

    private void read(GuiceStatements statements, MethodId method) {
        beans.addAll(statements.beans());
        elements.addAll(statements.elements());
        bound.put(method, statements.bound());
        unseen |= statements.areUnseen();
    }

    /** One for each binding; what is bound on to something else has no known class. */
    List<Bean> beans() {
        Set<String> keys = beans.stream().map(bean -> bean.type().erasure()).collect(Collectors.toSet());
        return beans.stream()
                .map(bean -> bean.field() == null
                                && bean.exact() != null
                                && keys.contains(bean.exact())
                                && !bean.exact().equals(bean.type().erasure())
                        ? bean.ofAnyClass()
                        : bean)
                .toList();
    }

    /** One for each binding of something that is injected in a set, or as a map's value. */
    List<Bean> elements() {
        return elements;
    }

    /** What the call at a site of a method binds; null if it binds no thing at hand. */
    @Nullable
    BoundValue bound(MethodId method, int site) {
        return bound.getOrDefault(method, Map.of()).get(site);
    }

    /** Whether something is bound and it is not known for what. */
    boolean areUnseen() {
        return unseen;
    }

    private static List<Instruction.Invoke> calls(Code code) {
        List<Instruction.Invoke> calls = new ArrayList<>();
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call && isOfGuice(call)) {
                    calls.add(call);
                }
            }
        }
        return calls;
    }

    private static boolean isOfGuice(Instruction.Invoke call) {
        return !call.target().candidates().isEmpty()
                && call.target().candidates().get(0).owner().startsWith(GuiceStatements.GUICE);
    }
}
