package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.scope.Children;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether control can reach the end of a statement, by the rules of the language rather than by what the values are. */
final class Completion {
    private Completion() {}

    static boolean completes(Statement s) {
        if (s instanceof Statement.Return
                || s instanceof Statement.Throw
                || s instanceof Statement.Break
                || s instanceof Statement.Continue
                || s instanceof Statement.Yield) {
            return false;
        }
        if (s instanceof Statement.Block b) {
            return all(b.statements());
        }
        if (s instanceof Statement.If i) {
            return i.whenFalse() == null || completes(i.whenTrue()) || completes(i.whenFalse());
        }
        if (s instanceof Statement.While w) {
            return !isTrue(w.condition()) || breaks(w.body(), null);
        }
        if (s instanceof Statement.DoWhile w) {
            return (completes(w.body()) && !isTrue(w.condition())) || breaks(w.body(), null);
        }
        if (s instanceof Statement.For f) {
            return f.condition() != null && !isTrue(f.condition()) || breaks(f.body(), null);
        }
        if (s instanceof Statement.Labeled l) {
            return completes(l.statement()) || breaks(l.statement(), l.label());
        }
        if (s instanceof Statement.Synchronized y) {
            return completes(y.body());
        }
        if (s instanceof Statement.Try t) {
            boolean last = t.last() == null || completes(t.last());
            return last && (completes(t.body()) || t.catches().stream().anyMatch(c -> completes(c.body())));
        }
        return !(s instanceof Statement.Switch w) || switchCompletes(w);
    }

    private static boolean all(List<Statement> statements) {
        for (Statement each : statements) {
            if (!completes(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean switchCompletes(Statement.Switch w) {
        boolean hasDefault = false;
        for (Statement.Case c : w.cases()) {
            hasDefault |= c.isDefault();
            boolean leaves = c.arrow() ? all(c.body()) : false;
            if (leaves || c.body().stream().anyMatch(b -> breaks(b, null))) {
                return true;
            }
        }
        if (!hasDefault || w.cases().isEmpty()) {
            return true;
        }
        Statement.Case last = w.cases().get(w.cases().size() - 1);
        return !last.arrow() && all(last.body());
    }

    private static boolean isTrue(Expression e) {
        return e instanceof Expression.Literal l && l.value().equals("true");
    }

    /** Whether a {@code break} in it leaves the statement around it: the labelled one, or without a label the innermost. */
    static boolean breaks(Statement s, @Nullable String label) {
        if (s instanceof Statement.Break b) {
            return label == null ? b.label() == null : label.equals(b.label());
        }
        boolean captures = s instanceof Statement.While
                || s instanceof Statement.DoWhile
                || s instanceof Statement.For
                || s instanceof Statement.ForEach
                || s instanceof Statement.Switch;
        if (captures && label == null) {
            return false;
        }
        boolean[] found = new boolean[1];
        if (s instanceof Statement.Switch w) {
            w.cases().forEach(c -> c.body().forEach(b -> found[0] |= breaks(b, label)));
        }
        Children.statements(s, each -> found[0] |= breaks(each, label));
        return found[0];
    }
}
