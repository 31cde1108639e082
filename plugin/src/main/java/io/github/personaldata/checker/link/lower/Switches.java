package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Pattern;
import io.github.personaldata.checker.source.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers {@code switch}, with and without a value: constants select directly, patterns and guards are tried in turn. */
final class Switches {
    private static final Type.ClassType NO_MATCH = new Type.ClassType("java.lang.MatchException", List.of());

    private final Frame frame;
    private final CodeBuilder out;

    Switches(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** One switch being lowered; {@code result} is -1 where it has no value. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Choice(
            int source, int selector, Type type, List<Statement.Case> cases, int[] bodies, int after, int result) {}

    /** A {@code switch} statement. */
    void statement(Statement.Switch choice, Set<String> labels) {
        int after = out.block();
        frame.jumps.open(Jumps.Kind.SWITCH, labels, after, -1);
        lower(choice.site(), choice.selector(), choice.cases(), after, -1);
        frame.jumps.close();
        out.start(after, frame.at(choice.site()));
    }

    /** A {@code switch} expression; its value. */
    int value(Expression.SwitchValue choice) {
        int after = out.block();
        int result = out.temporary(frame.type(choice));
        frame.jumps.openValue(after, result);
        lower(choice.site(), choice.selector(), choice.cases(), after, result);
        frame.jumps.close();
        out.start(after, frame.at(choice.site()));
        return result;
    }

    private void lower(int source, Expression selector, List<Statement.Case> cases, int after, int result) {
        Type type = frame.type(selector);
        Type unboxed = Primitives.unboxed(type);
        boolean tested = cases.stream()
                .anyMatch(c -> !c.patterns().isEmpty()
                        || c.guard() != null
                        || c.constants().stream().anyMatch(Switches::isNull));
        int value = frame.expressions.used(selector);
        if (unboxed != null && !tested) {
            value = frame.expressions.coerce(source, value, type, unboxed);
        }
        int[] bodies = cases.stream().mapToInt(c -> out.block()).toArray();
        Choice choice = new Choice(source, value, type, cases, bodies, after, result);
        if (tested) {
            int copy = out.temporary(type);
            out.emit(new Instruction.Copy(frame.at(source), copy, value));
            tryInTurn(new Choice(source, copy, type, cases, bodies, after, result));
        } else {
            select(choice);
        }
    }

    private void select(Choice choice) {
        int site = frame.at(choice.source);
        List<@Nullable String> constants = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        int otherwise = -1;
        for (int i = 0; i < choice.cases.size(); i++) {
            Statement.Case branch = choice.cases.get(i);
            for (Expression constant : branch.constants()) {
                constants.add(text(constant));
                targets.add(choice.bodies[i]);
            }
            if (branch.isDefault()) {
                otherwise = choice.bodies[i];
            }
        }
        int unmatched = choice.result < 0 ? choice.after : out.block();
        constants.add(null);
        targets.add(otherwise >= 0 ? otherwise : unmatched);
        int[] blocks = targets.stream().mapToInt(Integer::intValue).toArray();
        out.end(new Instruction.Select(site, choice.selector, constants, blocks));
        for (int i = 0; i < choice.bodies.length; i++) {
            body(choice, i);
        }
        out.goTo(site, choice.after);
        if (unmatched != choice.after) {
            out.start(unmatched, site);
            noMatch(choice.source);
        }
    }

    private void tryInTurn(Choice choice) {
        int otherwise = -1;
        int test = out.block();
        whenNull(choice);
        out.goTo(frame.at(choice.source), test);
        for (int i = 0; i < choice.cases.size(); i++) {
            Statement.Case branch = choice.cases.get(i);
            int previous = i > 0 && out.isOpen() ? choice.bodies[i] : -1;
            if (previous >= 0) {
                out.goTo(frame.at(choice.source), previous); // falls through
            }
            out.start(test, frame.at(branch.site()));
            test = tests(choice, branch, choice.bodies[i]);
            otherwise = branch.isDefault() ? choice.bodies[i] : otherwise;
            body(choice, i);
        }
        int site = frame.at(choice.source);
        out.goTo(site, choice.after);
        out.start(test, site);
        if (otherwise >= 0) {
            out.goTo(site, otherwise);
        } else {
            noMatch(choice.source);
        }
    }

    /** {@code case null} comes before all others, wherever it stands. */
    private void whenNull(Choice choice) {
        for (int i = 0; i < choice.bodies.length; i++) {
            if (choice.cases.get(i).constants().stream().anyMatch(Switches::isNull)) {
                int site = frame.at(choice.cases.get(i).site());
                int isNull = out.temporary(Primitives.BOOLEAN);
                int other = out.block();
                int[] operands = {choice.selector, out.nullConstant(site)};
                out.emit(new Instruction.Operate(site, isNull, "==", operands));
                out.end(new Instruction.Branch(site, isNull, choice.bodies[i], other));
                out.start(other, site);
            }
        }
    }

    /** Emits a case's tests in the open block; the block where the next case is tried. */
    private int tests(Choice choice, Statement.Case branch, int body) {
        int next = out.block();
        int matched = branch.guard() == null ? body : out.block();
        for (Expression constant : branch.constants()) {
            int site = frame.at(constant.site());
            if (isNull(constant)) {
                continue;
            }
            int other = out.block();
            List<@Nullable String> constants = new ArrayList<>();
            constants.add(text(constant));
            constants.add(null);
            out.end(new Instruction.Select(site, choice.selector, constants, new int[] {matched, other}));
            out.start(other, site);
        }
        for (Pattern pattern : branch.patterns()) {
            int other = out.block();
            frame.patterns.match(pattern, choice.selector, choice.type, true, matched, other);
            out.start(other, frame.at(branch.site()));
        }
        out.goTo(frame.at(branch.site()), next);
        if (branch.guard() != null) {
            out.start(matched, frame.at(branch.site()));
            frame.conditions.branch(branch.guard(), body, next);
        }
        return next;
    }

    /** Emits a case's statements; they stay open only where control falls through to the next case. */
    private void body(Choice choice, int index) {
        Statement.Case branch = choice.cases.get(index);
        int site = frame.at(branch.site());
        out.start(choice.bodies[index], site);
        if (!branch.arrow()) {
            frame.statements.lower(branch.body());
            return;
        }
        for (Statement statement : branch.body()) {
            if (choice.result >= 0 && statement instanceof Statement.Evaluate evaluate) {
                yieldTo(choice.result, evaluate.site(), evaluate.expression());
            } else {
                frame.statements.lower(statement);
            }
        }
        out.goTo(site, choice.after);
    }

    /** Puts a value in the result's register. */
    void yieldTo(int result, int source, Expression value) {
        frame.expressions.copy(source, result, frame.expressions.value(value, out.type(result)));
    }

    /** The text of a case's constant; an enum constant's simple name. */
    private @Nullable String text(Expression constant) {
        String text = frame.constants.text(constant);
        if (text != null) {
            return text;
        } else if (constant instanceof Expression.Select select) {
            return select.name();
        }
        if (constant instanceof Expression.Name name) {
            return frame.attribution.meaning(name.site()) instanceof Meaning.Local local
                    ? frame.constants.local(local.declaration())
                    : name.name();
        }
        return null;
    }

    private static boolean isNull(Expression constant) {
        return constant instanceof Expression.Literal literal && literal.kind() == Expression.LiteralKind.NULL;
    }

    /** A switch that covers all cases meets a value that was unknown when it was compiled. */
    private void noMatch(int source) {
        if (!out.isOpen()) {
            return;
        }
        int exception = out.temporary(NO_MATCH);
        out.emit(new Instruction.NewObject(frame.fresh(source), exception, NO_MATCH));
        List<String> parameters = List.of("java.lang.String", "java.lang.Throwable");
        int[] arguments = {out.nullConstant(frame.at(source)), out.nullConstant(frame.at(source))};
        out.emit(new Instruction.Invoke(
                frame.fresh(source),
                -1,
                Dispatch.SPECIAL,
                Resolution.exact(new MethodId(NO_MATCH.name(), "<init>", parameters)),
                exception,
                arguments,
                Type.VOID));
        out.end(new Instruction.Throw(frame.at(source), exception));
    }
}
