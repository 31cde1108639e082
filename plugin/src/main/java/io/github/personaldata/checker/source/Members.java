package io.github.personaldata.checker.source;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration.Field;
import io.github.personaldata.checker.source.model.TypeDeclaration.Initializer;
import io.github.personaldata.checker.source.model.TypeDeclaration.Member;
import io.github.personaldata.checker.source.model.TypeDeclaration.MemberType;
import io.github.personaldata.checker.source.model.TypeDeclaration.Method;
import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import io.github.personaldata.checker.source.model.TypeDeclaration.Parameter;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers what stands between the braces of a type. */
final class Members {
    private static final String CONSTRUCTOR = "<init>";

    private final Lowering lowering;

    Members(Lowering lowering) {
        this.lowering = lowering;
    }

    List<Member> all(List<BodyDeclaration<?>> declarations) {
        List<Member> members = new ArrayList<>(declarations.size());
        for (BodyDeclaration<?> each : declarations) {
            add(each, members);
        }
        return members;
    }

    private void add(BodyDeclaration<?> member, List<Member> to) {
        if (member instanceof FieldDeclaration field) {
            fields(field, to);
        } else if (member instanceof MethodDeclaration method) {
            Body body = method.getBody().map(this::body).orElse(null);
            to.add(callable(method, lowering.name(method.getName()), lowering.types.type(method.getType()), body));
        } else if (member instanceof ConstructorDeclaration constructor) {
            to.add(callable(constructor, CONSTRUCTOR, Types.VOID, body(constructor.getBody())));
        } else if (member instanceof CompactConstructorDeclaration constructor) {
            to.add(compact(constructor));
        } else if (member instanceof InitializerDeclaration initializer) {
            to.add(new Initializer(
                    initializer.isStatic(), body(initializer.getBody()), lowering.places.of(initializer)));
        } else if (member instanceof AnnotationMemberDeclaration element) {
            to.add(element(element));
        } else if (member instanceof com.github.javaparser.ast.body.TypeDeclaration<?> type) {
            to.add(new MemberType(lowering.declarations.type(type)));
        } else {
            lowering.unreadable(member, "A member of an unknown kind");
        }
    }

    private void fields(FieldDeclaration declaration, List<Member> to) {
        Set<Modifier> modifiers = Modifiers.of(declaration.getModifiers());
        List<Annotation> annotations = lowering.annotations.all(declaration.getAnnotations());
        for (VariableDeclarator variable : declaration.getVariables()) {
            to.add(new Field(
                    lowering.name(variable.getName()),
                    lowering.types.type(variable.getType()),
                    modifiers,
                    annotations,
                    variable.getInitializer().map(this::initializer).orElse(null),
                    lowering.places.of(variable.getName())));
        }
    }

    private Method callable(CallableDeclaration<?> callable, String name, TypeRef result, @Nullable Body body) {
        return new Method(
                name,
                false,
                Modifiers.of(callable.getModifiers()),
                lowering.annotations.all(callable.getAnnotations()),
                lowering.types.parameters(callable.getTypeParameters()),
                result,
                parameters(callable.getParameters()),
                lowering.types.types(callable.getThrownExceptions()),
                body,
                null,
                lowering.places.of(callable.getName()));
    }

    private Method compact(CompactConstructorDeclaration constructor) {
        return new Method(
                CONSTRUCTOR,
                true,
                Modifiers.of(constructor.getModifiers()),
                lowering.annotations.all(constructor.getAnnotations()),
                lowering.types.parameters(constructor.getTypeParameters()),
                Types.VOID,
                List.of(),
                lowering.types.types(constructor.getThrownExceptions()),
                body(constructor.getBody()),
                null,
                lowering.places.of(constructor.getName()));
    }

    private Method element(AnnotationMemberDeclaration element) {
        Expression defaultValue = element.getDefaultValue()
                .map(value -> lowering.expressions.lower(value, new Sites(lowering.places)))
                .orElse(null);
        return new Method(
                lowering.name(element.getName()),
                false,
                Modifiers.of(element.getModifiers()),
                lowering.annotations.all(element.getAnnotations()),
                List.of(),
                lowering.types.type(element.getType()),
                List.of(),
                List.of(),
                null,
                defaultValue,
                lowering.places.of(element.getName()));
    }

    /** Parameters of a method, or components of a record. */
    List<Parameter> parameters(List<com.github.javaparser.ast.body.Parameter> parameters) {
        if (parameters.isEmpty()) {
            return List.of();
        }
        List<Parameter> lowered = new ArrayList<>(parameters.size());
        for (com.github.javaparser.ast.body.Parameter each : parameters) {
            TypeRef type = lowering.types.type(each.getType());
            lowered.add(new Parameter(
                    lowering.name(each.getName()),
                    each.isVarArgs() ? new TypeRef.ArrayOf(type) : type,
                    each.isVarArgs(),
                    Modifiers.of(each.getModifiers()),
                    annotations(each),
                    lowering.places.of(each.getName())));
        }
        return lowered;
    }

    /** Those of the declaration, and of the array in {@code String @A ... all}. */
    private List<Annotation> annotations(com.github.javaparser.ast.body.Parameter parameter) {
        List<AnnotationExpr> all = new ArrayList<>(parameter.getAnnotations());
        all.addAll(parameter.getVarArgsAnnotations());
        return lowering.annotations.all(all);
    }

    private Body body(BlockStmt block) {
        Sites sites = new Sites(lowering.places);
        return sites.body(lowering.statements.lower(block, sites));
    }

    private Body initializer(com.github.javaparser.ast.expr.Expression value) {
        Sites sites = new Sites(lowering.places);
        int site = sites.open(value);
        return sites.body(new Statement.Evaluate(site, lowering.expressions.lower(value, sites)));
    }
}
