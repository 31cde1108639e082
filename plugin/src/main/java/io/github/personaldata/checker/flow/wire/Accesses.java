package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the code of a program itself calls, and which fields it writes. */
final class Accesses {
    /** Methods of Spring that bring beans into a context at run time. */
    private static final Set<String> REGISTERING =
            Set.of("registerBean", "registerSingleton", "registerBeanDefinition");

    private final Set<MethodId> called = new HashSet<>();
    private final Map<FieldId, List<Write>> writes = new HashMap<>();
    private boolean registersBeans;

    /** Looks through all code of a program for calls, and for writes of these fields. */
    Accesses(Program program, Predicate<FieldId> fields) {
        for (MethodId method : program.methods()) {
            Code code = program.code(method);
            if (code != null) {
                read(code, fields);
            }
        }
    }

    /**
     * A write of a field.
     *
     * @param parameter register of the parameter whose value is written; -1 if it may be another value
     */
    record Write(MethodId method, int parameter) {}

    private void read(Code code, Predicate<FieldId> fields) {
        for (Code.Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call) {
                    called.addAll(call.target().candidates());
                    registersBeans |= REGISTERING.contains(call.target().name());
                } else if (instruction instanceof Instruction.PutField put && fields.test(put.field())) {
                    writes.computeIfAbsent(put.field(), f -> new ArrayList<>())
                            .add(new Write(code.method(), new Assigned(code).parameter(put.from())));
                }
            }
        }
    }

    boolean isCalled(MethodId method) {
        return called.contains(method);
    }

    List<Write> writes(FieldId field) {
        return writes.getOrDefault(field, List.of());
    }

    /** Whether beans are brought into a context that no declaration shows. */
    boolean registersBeans() {
        return registersBeans;
    }
}
