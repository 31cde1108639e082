package io.github.personaldata.checker.truth;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a program after which the same leaks where it leaked before. Each is made only where that is sure from the text of the file alone;
 * whether the outcome is a program at all says the compiler.
 */
enum Rewriting {
    /** Local variables, parameters of lambdas and pattern variables get other names. */
    LOCALS_RENAMED {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            Set<String> fields = fields(unit);
            for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
                Set<String> locals = locals(method);
                locals.removeIf(fields::contains);
                if (around(method, MethodDeclaration.class) != null || locals.isEmpty()) {
                    continue;
                }
                List<SimpleName> names = method.findAll(
                        SimpleName.class,
                        name -> locals.contains(name.getIdentifier())
                                && name.getParentNode()
                                        .filter(Rewriting::isVariable)
                                        .isPresent());
                names.forEach(name -> out.putAfter(range(name), SUFFIX));
                out.counted();
            }
        }
    },
    /** Private methods that are not overloaded get other names. */
    METHODS_RENAMED {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
                String name = method.getNameAsString();
                boolean alone = unit.findAll(MethodDeclaration.class, m -> m.getNameAsString()
                                                .equals(name))
                                        .size()
                                == 1
                        && texts(unit).stream().noneMatch(text -> text.equals(name));
                List<MethodCallExpr> calls = unit.findAll(
                        MethodCallExpr.class, c -> c.getNameAsString().equals(name));
                boolean plain = calls.stream().allMatch(Rewriting::isOnOwnClass);
                if (method.isPrivate() && method.getAnnotations().isEmpty() && alone && plain) {
                    out.putAfter(range(method.getName()), SUFFIX);
                    calls.forEach(call -> out.putAfter(range(call.getName()), SUFFIX));
                    unit.findAll(MethodReferenceExpr.class, r -> r.getIdentifier()
                                    .equals(name))
                            .forEach(reference -> out.putAfter(range(reference), SUFFIX));
                    out.counted();
                }
            }
        }
    },
    /** Classes and records get other names, and so do their data elements. */
    TYPES_RENAMED {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            Set<String> names = new HashSet<>();
            for (TypeDeclaration<?> type : unit.getTypes()) {
                String name = type.getNameAsString();
                boolean named =
                        policy.contains(name) || texts(unit).stream().anyMatch(text -> text.contains("." + name));
                if (!named && !type.isPublic() && type != unit.getType(0)) {
                    names.add(name);
                    out.counted();
                }
            }
            for (SimpleName name : unit.findAll(SimpleName.class, n -> names.contains(n.getIdentifier()))) {
                out.putAfter(range(name), SUFFIX);
            }
        }
    },
    /** What is passed last is kept in a variable first. */
    VARIABLES_EXTRACTED {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            for (Statement statement : calls(unit)) {
                Expression last = last(statement);
                if (isExtractable(last)) {
                    String name = "kept" + out.count() + SUFFIX;
                    out.putBefore(range(statement), "var " + name + " = " + out.text(range(last)) + "; ");
                    out.replace(range(last), name);
                    out.counted();
                }
            }
        }
    },
    /** What a logger prints last goes through a method first. */
    METHODS_EXTRACTED {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            wrapped(unit, out, "same" + SUFFIX + "(", "static <T> T same" + SUFFIX + "(T it) { return it; }");
        }
    },
    /** What a logger prints last is what a lambda answers. */
    WRAPPED_IN_LAMBDAS {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            wrapped(
                    unit,
                    out,
                    "got" + SUFFIX + "(() -> ",
                    "static <T> T got" + SUFFIX + "(java.util.function.Supplier<T> it) { return it.get(); }");
        }
    },
    /** Variables that are used once, in the next statement, are written out there. */
    VARIABLES_INLINED {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            for (BlockStmt block : unit.findAll(BlockStmt.class)) {
                for (int i = 0; i + 1 < block.getStatements().size(); i++) {
                    if (inlined(block, i, out)) {
                        out.counted();
                        i++;
                    }
                }
            }
        }
    },
    /** Loops over collections become calls of {@code forEach}. */
    LOOPS_TO_FUNCTIONS {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            for (ForEachStmt loop : unit.findAll(ForEachStmt.class)) {
                VariableDeclarator variable = loop.getVariable().getVariable(0);
                if (!loop.getBody().isBlockStmt() || !stays(loop) || around(loop, ForEachStmt.class) != null) {
                    continue;
                }
                String over = out.text(range(loop.getIterable()));
                boolean simple =
                        loop.getIterable().isNameExpr() || loop.getIterable().isMethodCallExpr();
                if (simple) {
                    Range head = new Range(range(loop).begin, range(loop.getBody()).begin);
                    out.replace(head, over + ".forEach(" + variable.getNameAsString() + " -> {");
                    out.putAfter(range(loop.getBody()), ");");
                    out.counted();
                }
            }
        }
    },
    /** The types of a file, and the methods of a class, stand the other way round. */
    MEMBERS_REORDERED {
        @Override
        void apply(CompilationUnit unit, String policy, Rewritten out) {
            List<Range> methods = new ArrayList<>();
            unit.getType(0).getMembers().stream()
                    .filter(BodyDeclaration::isMethodDeclaration)
                    .forEach(method -> methods.add(range(method)));
            List<Range> types = new ArrayList<>();
            unit.getTypes().stream().skip(1).forEach(type -> types.add(range(type)));
            for (List<Range> all : List.of(methods, types)) {
                for (int i = 0; all.size() > 1 && i < all.size(); i++) {
                    out.move(all.get(all.size() - 1 - i), all.get(i));
                }
                if (all.size() > 1) {
                    out.counted();
                }
            }
        }
    };

    /** Ends every name that a change makes. */
    static final String SUFFIX = "Qq";

    /** In: a file, and what the policy file says, which may name things; out: the edits. */
    abstract void apply(CompilationUnit unit, String policy, Rewritten out);

    private static Range range(Node node) {
        return node.getRange().orElseThrow();
    }

    /** The nearest node of that kind that a node lies in. */
    private static <T extends Node> @Nullable T around(Node node, Class<T> kind) {
        for (Node at = node.getParentNode().orElse(null);
                at != null;
                at = at.getParentNode().orElse(null)) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }

    private static Set<String> fields(CompilationUnit unit) {
        Set<String> names = new HashSet<>();
        unit.findAll(FieldDeclaration.class)
                .forEach(field -> field.getVariables().forEach(v -> names.add(v.getNameAsString())));
        unit.findAll(com.github.javaparser.ast.body.RecordDeclaration.class)
                .forEach(record -> record.getParameters().forEach(p -> names.add(p.getNameAsString())));
        return names;
    }

    private static Set<String> locals(MethodDeclaration method) {
        Set<String> names = new HashSet<>();
        method.findAll(VariableDeclarationExpr.class)
                .forEach(d -> d.getVariables().forEach(v -> names.add(v.getNameAsString())));
        method.findAll(LambdaExpr.class)
                .forEach(lambda -> lambda.getParameters().forEach(p -> names.add(p.getNameAsString())));
        method.findAll(PatternExpr.class).forEach(pattern -> pattern.findAll(
                        SimpleName.class, n -> n.getParentNode().orElse(null) == pattern)
                .forEach(n -> names.add(n.getIdentifier())));
        method.findAll(MethodDeclaration.class)
                .forEach(m -> m.getParameters().forEach(p -> names.remove(p.getNameAsString())));
        return names;
    }

    private static boolean isVariable(Node parent) {
        return parent instanceof VariableDeclarator
                || parent instanceof NameExpr
                || parent instanceof PatternExpr
                || parent instanceof Parameter p
                        && p.getParentNode()
                                .filter(LambdaExpr.class::isInstance)
                                .isPresent();
    }

    private static List<String> texts(CompilationUnit unit) {
        return unit.findAll(StringLiteralExpr.class).stream()
                .filter(text -> !isDatum(around(text, MethodCallExpr.class)))
                .map(StringLiteralExpr::getValue)
                .toList();
    }

    private static boolean isDatum(@Nullable MethodCallExpr call) {
        return call != null && call.getNameAsString().equals("datum");
    }

    private static boolean isOnOwnClass(MethodCallExpr call) {
        return call.getScope().isEmpty() || call.getScope().get() instanceof ThisExpr;
    }

    /** Calls that are statements of one line, with nothing before the last argument that does anything. */
    private static List<Statement> calls(CompilationUnit unit) {
        return unit.findAll(ExpressionStmt.class).stream()
                .filter(statement -> range(statement).begin.line == range(statement).end.line
                        && statement
                                .getParentNode()
                                .filter(BlockStmt.class::isInstance)
                                .isPresent()
                        && statement.getExpression() instanceof MethodCallExpr call
                        && call.getScope().filter(NameExpr.class::isInstance).isPresent()
                        && call.getArguments().size() > 0
                        && call.getArguments().stream()
                                .limit(call.getArguments().size() - 1L)
                                .allMatch(a -> a instanceof LiteralExpr || a instanceof NameExpr))
                .map(Statement.class::cast)
                .toList();
    }

    private static Expression last(Statement statement) {
        List<Expression> arguments =
                ((MethodCallExpr) statement.asExpressionStmt().getExpression()).getArguments();
        return arguments.get(arguments.size() - 1);
    }

    /** Whether a value is computed, by nothing that has effects of its own. */
    private static boolean isExtractable(Expression value) {
        boolean computed =
                value instanceof MethodCallExpr || value instanceof BinaryExpr || value instanceof ObjectCreationExpr;
        return computed
                && value.findFirst(AssignExpr.class).isEmpty()
                && value.findFirst(PatternExpr.class).isEmpty()
                && value.findFirst(UnaryExpr.class).isEmpty();
    }

    private static void wrapped(CompilationUnit unit, Rewritten out, String call, String helper) {
        int before = out.count();
        for (Statement statement : calls(unit)) {
            Expression last = last(statement);
            boolean logs = statement.asExpressionStmt().getExpression() instanceof MethodCallExpr logging
                    && logging.getScope()
                            .filter(s -> s.toString().equals("log"))
                            .isPresent();
            if (logs && isExtractable(last)) {
                out.putBefore(range(last), call);
                out.putAfter(range(last), ")");
                out.counted();
            }
        }
        if (out.count() > before) {
            Range end = range(unit.getType(0));
            out.replace(new Range(end.end, end.end), helper + " }");
        }
    }

    private static boolean inlined(BlockStmt block, int index, Rewritten out) {
        Statement first = block.getStatement(index);
        Statement next = block.getStatement(index + 1);
        if (!(first instanceof ExpressionStmt statement)
                || !(statement.getExpression() instanceof VariableDeclarationExpr declared)
                || declared.getVariables().size() != 1
                || !(next instanceof ExpressionStmt)
                || range(first).begin.line != range(first).end.line) {
            return false;
        }
        VariableDeclarator variable = declared.getVariable(0);
        Expression value = variable.getInitializer().orElse(null);
        Predicate<NameExpr> itself = name -> name.getNameAsString().equals(variable.getNameAsString());
        List<NameExpr> uses = block.findAll(NameExpr.class, itself);
        boolean once = uses.size() == 1
                && around(uses.get(0), Statement.class) == next
                && around(uses.get(0), LambdaExpr.class) == null;
        boolean target = once
                && uses.get(0)
                        .getParentNode()
                        .filter(p -> !(p instanceof AssignExpr))
                        .isPresent();
        if (!target
                || !(value instanceof MethodCallExpr || value instanceof BinaryExpr)
                || !value.findAll(ObjectCreationExpr.class).isEmpty()
                || !value.findAll(LambdaExpr.class).isEmpty()) {
            return false;
        }
        out.replace(range(uses.get(0)), "(" + out.text(range(value)) + ")");
        out.replace(range(first), ";");
        return true;
    }

    /** Whether a loop runs to its end and changes no variable around it. */
    private static boolean stays(ForEachStmt loop) {
        return loop.findFirst(ReturnStmt.class).isEmpty()
                && loop.findFirst(BreakStmt.class).isEmpty()
                && loop.findFirst(ContinueStmt.class).isEmpty()
                && loop.findFirst(AssignExpr.class).isEmpty();
    }
}
