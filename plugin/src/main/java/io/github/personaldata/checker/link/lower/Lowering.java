package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.BodyContext;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
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
            if (part.field() != null && method != null) {
                lazily(frame, part.field(), part.body().code());
            } else if (part.field() != null) {
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

    /** A getter that runs its field's initialiser, unless it has done so. */
    private void lazily(Frame frame, FieldInfo field, Statement code) {
        int site = frame.at(code.site());
        int compute = out.block();
        int after = out.block();
        int empty = out.temporary(Primitives.BOOLEAN);
        int none = field.type() instanceof Type.Primitive primitive
                ? out.constant(site, primitive, primitive.equals(Primitives.BOOLEAN) ? "false" : "0")
                : out.nullConstant(site);
        out.emit(new Instruction.Operate(site, empty, "==", new int[] {read(site, field), none}));
        out.end(new Instruction.Branch(site, empty, compute, after));
        out.start(compute, site);
        initialise(frame, field, code);
        out.goTo(site, after);
        out.start(after, site);
        out.end(new Instruction.Return(site, read(site, field)));
    }

    private int read(int site, FieldInfo field) {
        int to = out.temporary(field.type());
        boolean isStatic = field.flags().contains(Flag.STATIC);
        out.emit(new Instruction.GetField(site, to, isStatic ? -1 : 0, field.id()));
        return to;
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
