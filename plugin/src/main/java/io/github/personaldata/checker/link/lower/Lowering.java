package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.BodyContext;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.source.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lowers the body of a method, constructor or initialiser to the three-address form. */
public final class Lowering {
    private final Unit unit;
    private final CodeBuilder out = new CodeBuilder();

    private Lowering(Unit unit) {
        this.unit = unit;
    }

    /**
     * Lowers everything of one context. Never throws for what a source holds, but needs a deep stack for deeply nested code.
     *
     * @return the code of the method or initialiser, then that of the lambdas and method references in it, by their numbers
     */
    public static List<Code> lower(BodyContext context) {
        Unit unit = new Unit(context);
        List<Code> codes = new ArrayList<>();
        codes.add(new Lowering(unit).main());
        codes.addAll(unit.functions.values());
        return codes;
    }

    private Code main() {
        int parameters = 0;
        if (!unit.isStatic) {
            out.register("this", Frame.selfType(unit));
            parameters++;
        }
        MethodInfo method = unit.context.method();
        if (method != null) {
            for (ParameterInfo parameter : method.parameters()) {
                out.register(parameter.name(), parameter.type());
                parameters++;
            }
        }
        for (BodyContext.Part part : unit.context.parts()) {
            Frame frame = Frame.root(unit, part, out);
            if (part.field() != null) {
                initialise(frame, part.field(), part.body().code());
            } else if (method != null && method.id().isConstructor()) {
                constructor(frame, part.body().code());
            } else {
                frame.statements.lower(part.body().code());
            }
        }
        return out.build(unit.method, unit.method, !unit.isStatic, List.of(), parameters, unit.owner.file());
    }

    private void constructor(Frame frame, Statement code) {
        if (!callsConstructor(code)) {
            frame.calls.implicitSuper(code.site(), unit.context.implicitSuper());
        }
        frame.statements.lower(code);
        if (unit.context.compact() && out.isOpen()) {
            int parameter = 1;
            for (String component : unit.owner.components()) {
                FieldId field = new FieldId(unit.owner.name(), component);
                out.emit(new Instruction.PutField(frame.at(code.site()), 0, field, parameter++));
            }
        }
    }

    /** Whether the constructor calls {@code this(..)} or {@code super(..)}, which need not come first. */
    private static boolean callsConstructor(Statement code) {
        return code instanceof Statement.ConstructorCall
                || (code instanceof Statement.Block block
                        && block.statements().stream().anyMatch(Lowering::callsConstructor));
    }

    /** A field's initialiser or an enum constant's creation. */
    private void initialise(Frame frame, FieldInfo field, Statement code) {
        if (code instanceof Statement.Evaluate evaluate) {
            int value = frame.expressions.value(evaluate.expression(), field.type());
            int base = unit.context.kind() == BodyContext.Kind.STATIC_INIT ? -1 : 0;
            if (value >= 0) {
                out.emit(new Instruction.PutField(frame.at(evaluate.site()), base, field.id(), value));
            }
        } else {
            frame.statements.lower(code);
        }
    }
}
