package io.github.personaldata.checker.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Expression.Local;
import io.github.personaldata.checker.source.model.Pattern;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lowers statements. Each opens its own site before its parts do theirs, in source order. */
final class Statements {
    private final Lowering lowering;

    Statements(Lowering lowering) {
        this.lowering = lowering;
    }

    Statement lower(com.github.javaparser.ast.stmt.Statement statement, Sites sites) {
        if (!lowering.enter(statement)) {
            return new Statement.Unreadable(sites.open(statement), List.of());
        }
        Statement lowered = frequent(statement, sites);
        lowering.leave();
        return lowered;
    }

    private Statement frequent(com.github.javaparser.ast.stmt.Statement statement, Sites sites) {
        if (statement instanceof ExpressionStmt expression) {
            return evaluateOrLocals(expression.getExpression(), sites);
        }
        if (statement instanceof BlockStmt block) {
            return block(block, sites);
        }
        int site = sites.open(statement);
        if (statement instanceof IfStmt choice) {
            Expression condition = value(choice.getCondition(), sites);
            Statement whenTrue = lower(choice.getThenStmt(), sites);
            var otherwise = choice.getElseStmt().orElse(null);
            return new Statement.If(site, condition, whenTrue, otherwise == null ? null : lower(otherwise, sites));
        }
        if (statement instanceof ReturnStmt exit) {
            return new Statement.Return(site, optional(exit.getExpression(), sites));
        }
        if (statement instanceof ThrowStmt exit) {
            return new Statement.Throw(site, value(exit.getExpression(), sites));
        }
        if (statement instanceof TryStmt attempt) {
            return tryStatement(site, attempt, sites);
        }
        if (statement instanceof SwitchStmt choice) {
            Expression selector = value(choice.getSelector(), sites);
            return new Statement.Switch(site, selector, cases(choice.getEntries(), sites));
        }
        if (statement instanceof ExplicitConstructorInvocationStmt call) {
            Expression outer = optional(call.getExpression(), sites);
            List<TypeRef> typeArguments = lowering.types.types(call.getTypeArguments());
            List<Expression> arguments = lowering.expressions.all(call.getArguments(), sites);
            return new Statement.ConstructorCall(site, !call.isThis(), outer, typeArguments, arguments);
        }
        Statement loop = loop(site, statement, sites);
        return loop != null ? loop : rarer(site, statement, sites);
    }

    private @Nullable Statement loop(int site, com.github.javaparser.ast.stmt.Statement statement, Sites sites) {
        if (statement instanceof ForEachStmt each) {
            VariableDeclarator variable = each.getVariableDeclarator();
            Local local = local(variable, annotations(each.getVariable()), sites);
            Expression elements = value(each.getIterable(), sites);
            return new Statement.ForEach(site, local, elements, lower(each.getBody(), sites));
        }
        if (statement instanceof ForStmt loop) {
            List<Statement> initial = new ArrayList<>();
            loop.getInitialization().forEach(each -> initial.add(evaluateOrLocals(each, sites)));
            Expression condition = optional(loop.getCompare(), sites);
            List<Expression> updates = lowering.expressions.all(loop.getUpdate(), sites);
            return new Statement.For(site, initial, condition, updates, lower(loop.getBody(), sites));
        }
        if (statement instanceof WhileStmt loop) {
            Expression condition = value(loop.getCondition(), sites);
            return new Statement.While(site, condition, lower(loop.getBody(), sites));
        }
        if (statement instanceof DoStmt loop) {
            Statement body = lower(loop.getBody(), sites);
            return new Statement.DoWhile(site, body, value(loop.getCondition(), sites));
        }
        return null;
    }

    private Statement rarer(int site, com.github.javaparser.ast.stmt.Statement statement, Sites sites) {
        if (statement instanceof BreakStmt exit) {
            return new Statement.Break(site, label(exit.getLabel()));
        }
        if (statement instanceof ContinueStmt exit) {
            return new Statement.Continue(site, label(exit.getLabel()));
        }
        if (statement instanceof YieldStmt exit) {
            return new Statement.Yield(site, value(exit.getExpression(), sites));
        }
        if (statement instanceof LabeledStmt labeled) {
            return new Statement.Labeled(site, lowering.name(labeled.getLabel()), lower(labeled.getStatement(), sites));
        }
        if (statement instanceof SynchronizedStmt guarded) {
            Expression lock = value(guarded.getExpression(), sites);
            return new Statement.Synchronized(site, lock, block(guarded.getBody(), sites));
        }
        if (statement instanceof AssertStmt check) {
            Expression condition = value(check.getCheck(), sites);
            return new Statement.Assert(site, condition, optional(check.getMessage(), sites));
        }
        if (statement instanceof LocalClassDeclarationStmt local) {
            return new Statement.LocalType(site, lowering.declarations.type(local.getClassDeclaration()));
        }
        if (statement instanceof LocalRecordDeclarationStmt local) {
            return new Statement.LocalType(site, lowering.declarations.type(local.getRecordDeclaration()));
        }
        if (statement instanceof EmptyStmt) {
            var local = lowering.localEnum(statement);
            return local == null
                    ? new Statement.Empty(site)
                    : new Statement.LocalType(site, lowering.declarations.type(local));
        }
        if (!(statement instanceof UnparsableStmt)) {
            // what could not be parsed was reported by the parser
            lowering.unreadable(statement, "A statement of an unknown kind");
        }
        return new Statement.Unreadable(site, List.of());
    }

    private Statement.Block block(BlockStmt block, Sites sites) {
        int site = sites.open(block);
        List<Statement> statements = new ArrayList<>(block.getStatements().size());
        for (var each : block.getStatements()) {
            statements.add(lower(each, sites));
        }
        if (block.getParsed() == Node.Parsedness.UNPARSABLE) {
            statements.add(new Statement.Unreadable(sites.open(block), List.of()));
        }
        return new Statement.Block(site, statements);
    }

    private Statement evaluateOrLocals(com.github.javaparser.ast.expr.Expression expression, Sites sites) {
        int site = sites.open(expression);
        if (!(expression instanceof VariableDeclarationExpr declaration)) {
            return new Statement.Evaluate(site, value(expression, sites));
        }
        List<Annotation> annotations = annotations(declaration);
        List<Local> variables = new ArrayList<>(declaration.getVariables().size());
        for (VariableDeclarator each : declaration.getVariables()) {
            variables.add(local(each, annotations, sites));
        }
        return new Statement.Locals(site, variables);
    }

    private Local local(VariableDeclarator variable, List<Annotation> annotations, Sites sites) {
        int site = sites.open(variable.getName());
        return new Local(
                site,
                lowering.types.type(variable.getType()),
                lowering.variable(variable.getName()),
                annotations,
                optional(variable.getInitializer(), sites));
    }

    private List<Annotation> annotations(VariableDeclarationExpr declaration) {
        return lowering.annotations.all(declaration.getAnnotations());
    }

    /** A parameter of a lambda or catch clause. */
    Local parameter(Parameter parameter, Sites sites) {
        int site = sites.open(parameter.getName());
        TypeRef type = lowering.types.type(parameter.getType());
        return new Local(
                site,
                parameter.isVarArgs() ? new TypeRef.ArrayOf(type) : type,
                lowering.variable(parameter.getName()),
                lowering.annotations.all(parameter.getAnnotations()),
                null);
    }

    private Statement tryStatement(int site, TryStmt attempt, Sites sites) {
        List<Statement> resources = new ArrayList<>();
        attempt.getResources().forEach(each -> resources.add(evaluateOrLocals(each, sites)));
        Statement.Block body = block(attempt.getTryBlock(), sites);
        List<Statement.Catch> catches = new ArrayList<>();
        for (CatchClause each : attempt.getCatchClauses()) {
            int clause = sites.open(each);
            Local parameter = parameter(each.getParameter(), sites);
            catches.add(new Statement.Catch(clause, parameter, block(each.getBody(), sites)));
        }
        BlockStmt last = attempt.getFinallyBlock().orElse(null);
        return new Statement.Try(site, resources, body, catches, last == null ? null : block(last, sites));
    }

    List<Statement.Case> cases(List<SwitchEntry> entries, Sites sites) {
        List<Statement.Case> cases = new ArrayList<>(entries.size());
        for (SwitchEntry each : entries) {
            cases.add(oneCase(each, sites));
        }
        return cases;
    }

    private Statement.Case oneCase(SwitchEntry entry, Sites sites) {
        int site = sites.open(entry);
        List<Expression> constants = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        for (var label : entry.getLabels()) {
            if (label.isComponentPatternExpr()) {
                patterns.add(lowering.patterns.lower(label, sites));
            } else {
                constants.add(value(label, sites));
            }
        }
        Expression guard = optional(entry.getGuard(), sites);
        List<Statement> body = new ArrayList<>(entry.getStatements().size());
        for (var each : entry.getStatements()) {
            body.add(lower(each, sites));
        }
        boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
        return new Statement.Case(site, constants, patterns, entry.isDefault(), guard, arrow, body);
    }

    private Expression value(com.github.javaparser.ast.expr.Expression expression, Sites sites) {
        return lowering.expressions.lower(expression, sites);
    }

    private @Nullable Expression optional(
            Optional<? extends com.github.javaparser.ast.expr.Expression> expression, Sites sites) {
        return expression.isPresent() ? value(expression.get(), sites) : null;
    }

    private @Nullable String label(Optional<SimpleName> label) {
        return label.isPresent() ? lowering.name(label.get()) : null;
    }
}
