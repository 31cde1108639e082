package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lowers {@code try} in all its forms. */
final class Tries {
    private static final Type.ClassType THROWABLE = new Type.ClassType("java.lang.Throwable", List.of());
    private static final Resolution ADD_SUPPRESSED =
            Resolution.exact(new MethodId(THROWABLE.name(), "addSuppressed", List.of(THROWABLE.name())));

    private final Frame frame;
    private final CodeBuilder out;

    Tries(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** A {@code try}. */
    void lower(Statement.Try statement) {
        int site = frame.at(statement.site());
        Statement.Block last = statement.last();
        if (last == null) {
            guarded(statement, site);
        } else {
            frame.jumps.protect(site, () -> guarded(statement, site), exception -> frame.statements.lower(last));
        }
    }

    private void guarded(Statement.Try statement, int site) {
        if (statement.catches().isEmpty()) {
            resources(statement, 0, site);
            return;
        }
        List<Integer> outer = out.handlers();
        List<Integer> handlers = new ArrayList<>();
        boolean all = false;
        for (Statement.Catch handler : statement.catches()) {
            handlers.add(out.block());
            all |= types(handler).contains(THROWABLE);
        }
        List<Integer> inner = new ArrayList<>(handlers);
        if (!all) {
            inner.addAll(outer);
        }
        int after = out.block();
        out.handlers(inner, site);
        resources(statement, 0, site);
        out.goTo(site, after);
        out.handlers(outer, site);
        for (int i = 0; i < handlers.size(); i++) {
            Statement.Catch handler = statement.catches().get(i);
            Expression.Local parameter = handler.parameter();
            int place = frame.at(parameter.site());
            out.start(handlers.get(i), place);
            int variable = frame.declare(parameter.site(), parameter.name(), frame.attribution.type(parameter.site()));
            out.emit(new Instruction.Catch(place, variable, types(handler)));
            frame.statements.lower(handler.body());
            out.goTo(site, after);
        }
        out.start(after, site);
    }

    private List<Type> types(Statement.Catch handler) {
        Type type = frame.attribution.written(handler.parameter().site());
        return type instanceof Type.Intersection union ? union.parts() : List.of(type);
    }

    /** Emits the resources from an index on, each closed on every way out of what follows it, and then the body. */
    private void resources(Statement.Try statement, int index, int site) {
        if (index == statement.resources().size()) {
            frame.statements.lower(statement.body());
            return;
        }
        Statement resource = statement.resources().get(index);
        if (resource instanceof Statement.Locals locals && locals.variables().size() == 1) {
            Expression.Local local = locals.variables().get(0);
            frame.statements.declare(local);
            int variable = frame.read(new Variable.Declared(local.site()));
            boolean created = local.initializer() instanceof Expression.New;
            Type type = frame.attribution.type(local.site());
            Resource closed = new Resource(local.site(), variable, type, created);
            frame.jumps.protect(site, () -> resources(statement, index + 1, site), e -> close(closed, e));
        } else if (resource instanceof Statement.Evaluate evaluate) {
            int value = frame.expressions.used(evaluate.expression());
            Resource closed = new Resource(resource.site(), value, frame.type(evaluate.expression()), false);
            frame.jumps.protect(site, () -> resources(statement, index + 1, site), e -> close(closed, e));
        } else {
            frame.statements.lower(resource);
            resources(statement, index + 1, site);
        }
    }

    /** An open resource; one that {@code new} made cannot be null. */
    private record Resource(int source, int register, Type type, boolean created) {}

    private void close(Resource resource, int exception) {
        int site = frame.at(resource.source);
        int after = out.block();
        if (!resource.created) {
            int isNull = out.temporary(Primitives.BOOLEAN);
            int[] operands = {resource.register, out.nullConstant(site)};
            out.emit(new Instruction.Operate(site, isNull, "==", operands));
            int open = out.block();
            out.end(new Instruction.Branch(site, isNull, after, open));
            out.start(open, site);
        }
        MethodId method = declared(frame.unit.program, resource.type.erasure());
        if (exception < 0) {
            invoke(resource.source, Resolution.exact(method), resource.register);
        } else {
            List<Integer> outer = out.handlers();
            int failed = out.block();
            out.handlers(List.of(failed), site);
            invoke(resource.source, Resolution.exact(method), resource.register);
            out.goTo(site, after);
            out.handlers(outer, site);
            out.start(failed, site);
            int second = out.temporary(THROWABLE);
            out.emit(new Instruction.Catch(site, second, List.of(THROWABLE)));
            invoke(resource.source, ADD_SUPPRESSED, exception, second);
        }
        out.start(after, site);
    }

    private void invoke(int source, Resolution method, int receiver, int... arguments) {
        out.emit(new Instruction.Invoke(
                frame.fresh(source), -1, Dispatch.VIRTUAL, method, receiver, arguments, Type.VOID));
    }

    /** The {@code close()} that a type declares or inherits. */
    private static MethodId declared(Program program, String type) {
        List<String> types = new ArrayList<>();
        types.add(type);
        types.addAll(program.supertypes(type));
        for (String name : types) {
            TypeInfo info = program.type(name);
            if (info != null) {
                for (TypeInfo.MethodInfo method : info.methods()) {
                    if (method.id().name().equals("close")
                            && method.parameters().isEmpty()) {
                        return method.id();
                    }
                }
            }
        }
        return new MethodId("java.lang.AutoCloseable", "close", List.of());
    }
}
