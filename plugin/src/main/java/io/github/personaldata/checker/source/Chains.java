package io.github.personaldata.checker.source;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.personaldata.checker.source.model.Expression.Binary;
import io.github.personaldata.checker.source.model.Expression.Call;
import io.github.personaldata.checker.source.model.Expression.Index;
import io.github.personaldata.checker.source.model.Expression.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers what leans to the left without recursion: {@code a.b().c[0].d()} and {@code a + b + c}. Generated code has thousands of them in a
 * row.
 */
final class Chains {
    private final Lowering lowering;
    private final Expressions expressions;

    Chains(Lowering lowering, Expressions expressions) {
        this.lowering = lowering;
        this.expressions = expressions;
    }

    /** A link of a chain, seen from its end. */
    private record Link<E>(E node, int site) {}

    /** Lowers calls, field accesses and array accesses on one another. */
    io.github.personaldata.checker.source.model.Expression postfix(Expression last, Sites sites) {
        List<Link<Expression>> links = new ArrayList<>();
        Expression at = last;
        for (Expression target = last; target != null; target = target(at)) {
            at = Expressions.bare(target);
            if (!isLink(at)) {
                break;
            }
            links.add(new Link<>(at, open(at, sites)));
        }
        io.github.personaldata.checker.source.model.Expression result =
                isLink(at) ? null : expressions.lower(at, sites);
        for (int i = links.size() - 1; i >= 0; i--) {
            result = link(links.get(i), result, sites);
        }
        if (result == null) {
            throw new IllegalStateException("a chain without a link");
        }
        return result;
    }

    private static boolean isLink(Expression expression) {
        return expression instanceof MethodCallExpr
                || expression instanceof FieldAccessExpr
                || expression instanceof ArrayAccessExpr;
    }

    private static @Nullable Expression target(Expression link) {
        if (link instanceof MethodCallExpr call) {
            return call.getScope().orElse(null);
        }
        return link instanceof FieldAccessExpr access ? access.getScope() : ((ArrayAccessExpr) link).getName();
    }

    private static int open(Expression link, Sites sites) {
        if (link instanceof MethodCallExpr call) {
            return sites.open(call.getName());
        }
        return link instanceof FieldAccessExpr access ? sites.open(access.getName()) : sites.open(link);
    }

    private io.github.personaldata.checker.source.model.Expression link(
            Link<Expression> link,
            io.github.personaldata.checker.source.model.@Nullable Expression target,
            Sites sites) {
        if (link.node instanceof MethodCallExpr call) {
            return new Call(
                    link.site,
                    target,
                    lowering.types.types(call.getTypeArguments()),
                    lowering.name(call.getName()),
                    expressions.all(call.getArguments(), sites));
        }
        if (target == null) {
            throw new IllegalStateException("an access without a target");
        }
        return link.node instanceof ArrayAccessExpr access
                ? new Index(link.site, target, expressions.lower(access.getIndex(), sites))
                : new Select(link.site, target, lowering.name(((FieldAccessExpr) link.node).getName()));
    }

    /** Lowers binary operators that lean to the left; a run of the same one becomes one node. */
    io.github.personaldata.checker.source.model.Expression binary(BinaryExpr last, Sites sites) {
        List<Link<BinaryExpr>> runs = new ArrayList<>();
        Expression at = last;
        while (at instanceof BinaryExpr binary) {
            boolean same = !runs.isEmpty() && runs.get(runs.size() - 1).node.getOperator() == binary.getOperator();
            runs.add(new Link<>(binary, same ? runs.get(runs.size() - 1).site : sites.open(binary)));
            at = Expressions.bare(binary.getLeft());
        }
        List<io.github.personaldata.checker.source.model.Expression> operands = new ArrayList<>();
        operands.add(expressions.lower(at, sites));
        for (int i = runs.size() - 1; i >= 0; i--) {
            Link<BinaryExpr> run = runs.get(i);
            operands.add(expressions.lower(run.node.getRight(), sites));
            if (i == 0 || runs.get(i - 1).site != run.site) {
                var whole = new Binary(run.site, run.node.getOperator().asString(), operands);
                operands = new ArrayList<>();
                operands.add(whole);
            }
        }
        return operands.get(0);
    }
}
