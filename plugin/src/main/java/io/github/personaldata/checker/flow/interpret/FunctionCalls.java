package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A function that was made in sight, as it is called. */
final class FunctionCalls {
    private final MethodContext context;
    private final Shapes shapes;

    FunctionCalls(MethodContext context, Shapes shapes) {
        this.context = context;
        this.shapes = shapes;
    }

    /** Its code applied to what it captured and what is passed; null if it has none. */
    @Nullable
    Application application(CallSite at, Atom.Fresh function, List<Value> passed) {
        Summary summary = context.code.summary(Objects.requireNonNull(function.function()));
        if (summary == null) {
            return null;
        }
        Code code = Objects.requireNonNull(context.program.code(summary.method()));
        List<Value> arguments = new ArrayList<>();
        for (int i = 0; i < code.captured(); i++) {
            arguments.add(at.state().parts(function).getOrDefault("[captured " + i + "]", Value.EMPTY));
        }
        arguments.addAll(passed);
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            types.add(i < code.parameters() ? code.registers().get(i).type() : Type.OBJECT);
        }
        return new Application(context, shapes, at.state(), at.site(), summary, arguments, types)
                .ofFunction(function.site());
    }
}
