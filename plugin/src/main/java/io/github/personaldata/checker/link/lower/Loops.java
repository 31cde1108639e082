package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.List;
import java.util.Set;

/** Lowers loops. */
final class Loops {
    private static final String ITERABLE = "java.lang.Iterable";
    private static final String ITERATOR = "java.util.Iterator";

    private final Frame frame;
    private final CodeBuilder out;

    Loops(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** {@code while}. */
    void lower(Statement.While loop, Set<String> labels) {
        int site = frame.at(loop.site());
        int head = out.block();
        int body = out.block();
        int after = out.block();
        out.start(head, site);
        frame.conditions.branch(loop.condition(), body, after);
        body(loop.body(), labels, site, body, after, head);
        out.goTo(site, head);
        out.start(after, site);
    }

    /** {@code do .. while}. */
    void lower(Statement.DoWhile loop, Set<String> labels) {
        int site = frame.at(loop.site());
        int body = out.block();
        int condition = out.block();
        int after = out.block();
        body(loop.body(), labels, site, body, after, condition);
        out.start(condition, site);
        frame.conditions.branch(loop.condition(), body, after);
        out.start(after, site);
    }

    /** {@code for} with a counter. */
    void lower(Statement.For loop, Set<String> labels) {
        int site = frame.at(loop.site());
        int head = out.block();
        int update = out.block();
        int body = out.block();
        int after = out.block();
        frame.statements.lower(loop.initial());
        out.start(head, site);
        if (loop.condition() == null) {
            out.goTo(site, body);
        } else {
            frame.conditions.branch(loop.condition(), body, after);
        }
        out.start(update, site); // before the body, since lambdas are numbered in source order
        loop.updates().forEach(frame.expressions::effect);
        out.goTo(site, head);
        body(loop.body(), labels, site, body, after, update);
        out.goTo(site, update);
        out.start(after, site);
    }

    /** {@code for} over an array or an {@code Iterable}. */
    void forEach(Statement.ForEach loop, Set<String> labels) {
        Type type = frame.type(loop.elements());
        int elements = frame.expressions.used(loop.elements());
        if (type instanceof Type.Array array) {
            overArray(loop, labels, elements, array.element());
        } else {
            overIterable(loop, labels, elements, type);
        }
    }

    private void overArray(Statement.ForEach loop, Set<String> labels, int elements, Type element) {
        int site = frame.at(loop.elements().site());
        int array = out.temporary(out.type(elements));
        int index = out.temporary(Primitives.INT);
        int length = out.temporary(Primitives.INT);
        out.emit(new Instruction.Copy(site, array, elements));
        out.emit(new Instruction.Operate(site, length, "length", new int[] {array}));
        out.emit(new Instruction.Constant(site, index, "0"));
        int head = out.block();
        int body = out.block();
        int update = out.block();
        int after = out.block();
        out.start(head, site);
        int more = out.temporary(Primitives.BOOLEAN);
        out.emit(new Instruction.Operate(site, more, "<", new int[] {index, length}));
        out.end(new Instruction.Branch(site, more, body, after));
        out.start(body, site);
        int read = out.temporary(element);
        out.emit(new Instruction.GetElement(site, read, array, index, -1));
        bind(loop, read, element);
        body(loop.body(), labels, site, -1, after, update);
        out.start(update, site);
        int one = out.constant(site, Primitives.INT, "1");
        out.emit(new Instruction.Operate(site, index, "+", new int[] {index, one}));
        out.goTo(site, head);
        out.start(after, site);
    }

    private void overIterable(Statement.ForEach loop, Set<String> labels, int elements, Type type) {
        int source = loop.elements().site();
        int site = frame.at(source);
        Type element = element(loop, type);
        Type iteratorType = new Type.ClassType(ITERATOR, List.of(element));
        int iterator = call(source, elements, ITERABLE, "iterator", iteratorType);
        int head = out.block();
        int body = out.block();
        int after = out.block();
        out.start(head, site);
        int more = call(source, iterator, ITERATOR, "hasNext", Primitives.BOOLEAN);
        out.end(new Instruction.Branch(site, more, body, after));
        out.start(body, site);
        bind(loop, call(source, iterator, ITERATOR, "next", element), element);
        body(loop.body(), labels, site, -1, after, head);
        out.goTo(site, head);
        out.start(after, site);
    }

    private Type element(Statement.ForEach loop, Type type) {
        Type iterable = frame.unit.program.asSuper(type, ITERABLE);
        if (iterable instanceof Type.ClassType known && known.arguments().size() == 1) {
            Type argument = known.arguments().get(0);
            return argument instanceof Type.Extends bounded
                    ? bounded.bound()
                    : argument instanceof Type.Super ? Type.OBJECT : argument;
        }
        Type declared = frame.attribution.type(loop.variable().site());
        return Primitives.isPrimitive(declared) ? Primitives.boxed(declared, Type.OBJECT) : declared;
    }

    private int call(int source, int receiver, String owner, String name, Type type) {
        int to = out.temporary(type);
        Resolution method = Resolution.exact(new MethodId(owner, name, List.of()));
        out.emit(new Instruction.Invoke(frame.fresh(source), to, Dispatch.VIRTUAL, method, receiver, new int[0], type));
        return to;
    }

    private void bind(Statement.ForEach loop, int value, Type type) {
        Expression.Local local = loop.variable();
        Type declared = frame.attribution.type(local.site());
        int variable = frame.declare(local.site(), local.name(), declared);
        int converted = frame.expressions.coerce(local.site(), value, type, declared);
        out.assign(frame.at(local.site()), variable, converted);
    }

    /** Emits a loop's body, in a block of its own unless that is -1. */
    private void body(Statement statement, Set<String> labels, int site, int block, int after, int next) {
        if (block >= 0) {
            out.start(block, site);
        }
        frame.jumps.open(Jumps.Kind.LOOP, labels, after, next);
        frame.statements.lower(statement);
        frame.jumps.close();
    }
}
