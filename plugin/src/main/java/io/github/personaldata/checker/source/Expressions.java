package io.github.personaldata.checker.source;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Expression.Local;
import io.github.personaldata.checker.source.model.Pattern;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Lowers expressions. Each opens its own site before its operands do theirs, in source order. */
final class Expressions {
    private final Lowering lowering;
    private final Chains chains;

    Expressions(Lowering lowering) {
        this.lowering = lowering;
        this.chains = new Chains(lowering, this);
    }

    List<Expression> all(List<? extends com.github.javaparser.ast.expr.Expression> expressions, Sites sites) {
        if (expressions.isEmpty()) {
            return List.of();
        }
        List<Expression> lowered = new ArrayList<>(expressions.size());
        for (com.github.javaparser.ast.expr.Expression each : expressions) {
            lowered.add(lower(each, sites));
        }
        return lowered;
    }

    Expression lower(com.github.javaparser.ast.expr.Expression parsed, Sites sites) {
        com.github.javaparser.ast.expr.Expression expression = bare(parsed);
        if (!lowering.enter(expression)) {
            return new Expression.Unreadable(sites.open(expression), List.of());
        }
        Expression lowered = frequent(expression, sites);
        lowering.leave();
        return lowered;
    }

    private Expression frequent(com.github.javaparser.ast.expr.Expression expression, Sites sites) {
        if (expression instanceof NameExpr name) {
            return new Expression.Name(sites.open(name), lowering.name(name.getName()));
        }
        if (expression instanceof MethodCallExpr
                || expression instanceof FieldAccessExpr
                || expression instanceof ArrayAccessExpr) {
            return chains.postfix(expression, sites);
        }
        if (expression instanceof LiteralExpr literal) {
            return literal(literal, sites);
        }
        if (expression instanceof BinaryExpr binary) {
            return chains.binary(binary, sites);
        }
        if (expression instanceof AssignExpr assign) {
            int site = sites.open(assign);
            Expression target = lower(assign.getTarget(), sites);
            String operator = assign.getOperator().asString();
            return new Expression.Assign(site, operator, target, lower(assign.getValue(), sites));
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return creation(creation, sites);
        }
        if (expression instanceof LambdaExpr lambda) {
            return lambda(lambda, sites);
        }
        if (expression instanceof MethodReferenceExpr reference) {
            return reference(reference, sites);
        }
        if (expression instanceof UnaryExpr unary) {
            int site = sites.open(unary);
            String operator = unary.getOperator().asString();
            return new Expression.Unary(
                    site, unary.isPostfix() ? "_" + operator : operator, lower(unary.getExpression(), sites));
        }
        return rarer(expression, sites);
    }

    private Expression rarer(com.github.javaparser.ast.expr.Expression expression, Sites sites) {
        if (expression instanceof ThisExpr self) {
            return new Expression.This(
                    sites.open(self), lowering.types.named(self.getTypeName().orElse(null)));
        }
        if (expression instanceof SuperExpr parent) {
            return new Expression.Super(
                    sites.open(parent),
                    lowering.types.named(parent.getTypeName().orElse(null)));
        }
        if (expression instanceof CastExpr cast) {
            int site = sites.open(cast);
            TypeRef type = lowering.types.type(cast.getType());
            return new Expression.Cast(site, type, lower(cast.getExpression(), sites));
        }
        if (expression instanceof ConditionalExpr conditional) {
            int site = sites.open(conditional);
            Expression condition = lower(conditional.getCondition(), sites);
            Expression whenTrue = lower(conditional.getThenExpr(), sites);
            return new Expression.Conditional(site, condition, whenTrue, lower(conditional.getElseExpr(), sites));
        }
        if (expression instanceof InstanceOfExpr test) {
            return instanceOf(test, sites);
        }
        if (expression instanceof SwitchExpr choice) {
            int site = sites.open(choice);
            Expression selector = lower(choice.getSelector(), sites);
            return new Expression.SwitchValue(site, selector, lowering.statements.cases(choice.getEntries(), sites));
        }
        if (expression instanceof ArrayCreationExpr creation) {
            return newArray(creation, sites);
        }
        if (expression instanceof ArrayInitializerExpr initializer) {
            return arrayInitializer(initializer, sites);
        }
        if (expression instanceof ClassExpr literal) {
            return new Expression.ClassLiteral(sites.open(literal), lowering.types.type(literal.getType()));
        }
        if (expression instanceof TypeExpr type) {
            return typeName(type.getType(), sites);
        }
        if (expression instanceof AnnotationExpr annotation) {
            return new Expression.NestedAnnotation(sites.open(annotation), lowering.annotations.one(annotation));
        }
        lowering.unreadable(expression, "An expression of an unknown kind");
        return unreadable(expression, sites);
    }

    /** Keeps the operands of an expression that has no lowered form. */
    Expression unreadable(com.github.javaparser.ast.expr.Expression expression, Sites sites) {
        int site = sites.open(expression);
        List<Expression> operands = new ArrayList<>();
        for (Node child : expression.getChildNodes()) {
            if (child instanceof com.github.javaparser.ast.expr.Expression operand) {
                operands.add(lower(operand, sites));
            }
        }
        return new Expression.Unreadable(site, operands);
    }

    /** The expression without parentheses. */
    static com.github.javaparser.ast.expr.Expression bare(com.github.javaparser.ast.expr.Expression expression) {
        com.github.javaparser.ast.expr.Expression inner = expression;
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner;
    }

    private Expression literal(LiteralExpr literal, Sites sites) {
        int site = sites.open(literal);
        try {
            return Literals.lower(literal, site);
        } catch (IllegalArgumentException e) {
            lowering.trouble.report(
                    lowering.places.of(literal),
                    "The literal has an illegal escape sequence; javac rejects it as well.");
            return new Expression.Unreadable(site, List.of());
        }
    }

    private Expression creation(ObjectCreationExpr creation, Sites sites) {
        var scope = creation.getScope().orElse(null);
        Position keyword = scope == null
                ? lowering.places.begin(creation)
                : lowering.places.firstAfter(scope, GeneratedJavaParserConstants.NEW);
        int site = sites.open(keyword);
        Expression outer = scope == null ? null : lower(scope, sites);
        TypeRef.Named type = lowering.types.named(creation.getType());
        List<TypeRef> typeArguments = lowering.types.types(creation.getTypeArguments());
        List<Expression> arguments = all(creation.getArguments(), sites);
        return new Expression.New(
                site, outer, typeArguments, type, arguments, lowering.declarations.anonymous(creation, type));
    }

    private Expression newArray(ArrayCreationExpr creation, Sites sites) {
        int site = sites.open(creation);
        TypeRef type = lowering.types.type(creation.getElementType());
        List<Expression> dimensions = new ArrayList<>();
        for (var level : creation.getLevels()) {
            type = new TypeRef.ArrayOf(type);
            level.getDimension().ifPresent(dimension -> dimensions.add(lower(dimension, sites)));
        }
        var initializer = creation.getInitializer().orElse(null);
        return new Expression.NewArray(
                site, type, dimensions, initializer == null ? null : arrayInitializer(initializer, sites));
    }

    private Expression.ArrayInitializer arrayInitializer(ArrayInitializerExpr initializer, Sites sites) {
        int site = sites.open(initializer);
        return new Expression.ArrayInitializer(site, all(initializer.getValues(), sites));
    }

    private Expression instanceOf(InstanceOfExpr test, Sites sites) {
        int site = sites.open(test);
        Expression value = lower(test.getExpression(), sites);
        var parsed = test.getPattern().orElse(null);
        Pattern pattern = parsed == null ? null : lowering.patterns.lower(parsed, sites);
        return new Expression.InstanceOf(
                site,
                value,
                parsed == null ? lowering.types.type(lowering.undisguised(test.getType())) : null,
                pattern);
    }

    private Expression lambda(LambdaExpr lambda, Sites sites) {
        int site = sites.open(lambda);
        List<Local> parameters = new ArrayList<>();
        for (com.github.javaparser.ast.body.Parameter each : lambda.getParameters()) {
            parameters.add(lowering.statements.parameter(each, sites));
        }
        Statement body = lowering.statements.lower(lambda.getBody(), sites);
        return new Expression.Lambda(site, parameters, body);
    }

    private Expression reference(MethodReferenceExpr reference, Sites sites) {
        // JavaParser 3.28.2 reads (T) this::m as ((T) this)::m; with the parentheses there is an EnclosedExpr
        if (reference.getScope() instanceof CastExpr cast) {
            int site = sites.open(cast);
            Expression inner = reference(reference, cast.getExpression(), sites);
            return new Expression.Cast(site, lowering.types.type(cast.getType()), inner);
        }
        return reference(reference, reference.getScope(), sites);
    }

    private Expression reference(
            MethodReferenceExpr reference, com.github.javaparser.ast.expr.Expression scope, Sites sites) {
        int site = sites.open(lowering.places.last(reference));
        Expression target = lower(scope, sites);
        String name = reference.getIdentifier();
        return new Expression.MethodReference(
                site,
                target,
                lowering.types.types(reference.getTypeArguments()),
                name.equals("new") ? "<init>" : lowering.name(name));
    }

    /** JavaParser takes the name before {@code ::} for a type; it may as well be a variable. */
    private Expression typeName(Type type, Sites sites) {
        Expression plain = type instanceof ClassOrInterfaceType named && isPlain(named) ? name(named, sites) : null;
        return plain != null ? plain : new Expression.TypeName(sites.open(type), lowering.types.type(type));
    }

    private static boolean isPlain(ClassOrInterfaceType type) {
        return type.getTypeArguments().isEmpty()
                && type.getAnnotations().isEmpty()
                && type.getScope().map(Expressions::isPlain).orElse(true);
    }

    private Expression name(ClassOrInterfaceType type, Sites sites) {
        int site = sites.open(type.getName());
        ClassOrInterfaceType scope = type.getScope().orElse(null);
        String name = lowering.name(type.getName());
        return scope == null ? new Expression.Name(site, name) : new Expression.Select(site, name(scope, sites), name);
    }
}
