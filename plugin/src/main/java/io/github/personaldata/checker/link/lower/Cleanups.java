package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution.Target;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers statements in which Lombok's {@code @Cleanup} stands on a variable: what follows it in its block is a {@code try}. */
final class Cleanups {
    private final Frame frame;
    private final CodeBuilder out;

    Cleanups(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** Lowers statements one after the other. */
    void lower(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            Statement each = statements.get(i);
            frame.statements.lower(each);
            Expression.Local cleaned = cleaned(each);
            if (cleaned != null) {
                List<Statement> rest = statements.subList(i + 1, statements.size());
                frame.jumps.protect(frame.at(each.site()), () -> lower(rest), exception -> cleanUp(cleaned));
                return;
            }
        }
    }

    private Expression.@Nullable Local cleaned(Statement statement) {
        // Lombok refuses a declaration of several variables
        boolean single = statement instanceof Statement.Locals locals
                && locals.variables().size() == 1;
        Expression.Local local =
                single ? ((Statement.Locals) statement).variables().get(0) : null;
        return local == null || frame.attribution.cleanup(local.site()) == null ? null : local;
    }

    /** An exception of its own hides the one that is under way. */
    private void cleanUp(Expression.Local local) {
        Target target = frame.attribution.cleanup(local.site());
        if (target == null) {
            return;
        }
        int site = frame.at(local.site());
        int variable = frame.read(new Variable.Declared(local.site()));
        int isNull = out.temporary(Primitives.BOOLEAN);
        int[] operands = {variable, out.nullConstant(site)};
        out.emit(new Instruction.Operate(site, isNull, "==", operands));
        int open = out.block();
        int after = out.block();
        out.end(new Instruction.Branch(site, isNull, after, open));
        out.start(open, site);
        int to = target.result().equals(Type.VOID) ? -1 : out.temporary(target.result());
        out.emit(new Instruction.Invoke(
                frame.fresh(local.site()),
                to,
                target.dispatch(),
                target.resolution(),
                variable,
                new int[0],
                target.result()));
        out.start(after, site);
    }
}
