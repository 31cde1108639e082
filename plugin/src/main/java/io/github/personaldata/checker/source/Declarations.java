package io.github.personaldata.checker.source;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.EnumConstant;
import io.github.personaldata.checker.source.model.TypeDeclaration.Kind;
import io.github.personaldata.checker.source.model.TypeDeclaration.Member;
import io.github.personaldata.checker.source.model.TypeDeclaration.Parameter;
import io.github.personaldata.checker.source.model.TypeDeclaration.TypeParameter;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers declarations of types. */
final class Declarations {
    private final Lowering lowering;
    private final Members members;

    Declarations(Lowering lowering) {
        this.lowering = lowering;
        this.members = new Members(lowering);
    }

    TypeDeclaration type(com.github.javaparser.ast.body.TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            return declaration.isCompact() ? implicitClass(declaration) : classOrInterface(declaration);
        }
        if (type instanceof EnumDeclaration declaration) {
            return enumeration(declaration);
        }
        if (type instanceof RecordDeclaration declaration) {
            return record(declaration);
        }
        if (!(type instanceof AnnotationDeclaration)) {
            lowering.unreadable(type, "A declaration of an unknown kind");
        }
        return make(Kind.ANNOTATION, type, List.of(), new Header());
    }

    /** The class after {@code new Type(..)}, if there is a body. */
    @Nullable
    TypeDeclaration anonymous(ObjectCreationExpr creation, TypeRef type) {
        var body = creation.getAnonymousClassBody().orElse(null);
        return body == null
                ? null
                : nameless(
                        body,
                        List.of(type),
                        lowering.places.of(creation.getType().getName()));
    }

    private TypeDeclaration nameless(
            List<BodyDeclaration<?>> body,
            List<TypeRef> extended,
            io.github.personaldata.checker.source.model.Position at) {
        return new TypeDeclaration(
                Kind.CLASS,
                "",
                Set.of(),
                List.of(),
                List.of(),
                extended,
                List.of(),
                List.of(),
                List.of(),
                members.all(body),
                at);
    }

    private TypeDeclaration implicitClass(ClassOrInterfaceDeclaration declaration) {
        return nameless(declaration.getMembers(), List.of(), lowering.places.of(declaration));
    }

    private TypeDeclaration classOrInterface(ClassOrInterfaceDeclaration declaration) {
        Header header = new Header();
        header.typeParameters = lowering.types.parameters(declaration.getTypeParameters());
        header.extended = lowering.types.types(declaration.getExtendedTypes());
        header.implemented = lowering.types.types(declaration.getImplementedTypes());
        header.permitted = lowering.types.types(declaration.getPermittedTypes());
        return make(declaration.isInterface() ? Kind.INTERFACE : Kind.CLASS, declaration, List.of(), header);
    }

    private TypeDeclaration record(RecordDeclaration declaration) {
        Header header = new Header();
        header.typeParameters = lowering.types.parameters(declaration.getTypeParameters());
        header.implemented = lowering.types.types(declaration.getImplementedTypes());
        header.components = members.parameters(declaration.getParameters());
        return make(Kind.RECORD, declaration, List.of(), header);
    }

    private TypeDeclaration enumeration(EnumDeclaration declaration) {
        Header header = new Header();
        header.implemented = lowering.types.types(declaration.getImplementedTypes());
        List<Member> constants = new ArrayList<>();
        String name = lowering.name(declaration.getName());
        for (EnumConstantDeclaration each : declaration.getEntries()) {
            constants.add(constant(each, new TypeRef.Named(null, name, List.of(), false, List.of())));
        }
        return make(Kind.ENUM, declaration, constants, header);
    }

    private EnumConstant constant(EnumConstantDeclaration constant, TypeRef.Named type) {
        Sites sites = new Sites(lowering.places);
        int statement = sites.open(constant.getName());
        int creation = sites.open(constant.getName());
        List<Expression> arguments = lowering.expressions.all(constant.getArguments(), sites);
        var at = lowering.places.of(constant.getName());
        TypeDeclaration body = constant.getClassBody().isEmpty() && !hasBraces(constant)
                ? null
                : nameless(constant.getClassBody(), List.of(type), at);
        Body code = sites.body(new Statement.Evaluate(
                statement, new Expression.New(creation, null, List.of(), type, arguments, body)));
        return new EnumConstant(
                lowering.name(constant.getName()), lowering.annotations.all(constant.getAnnotations()), code, at);
    }

    /** Tells {@code A { }} from {@code A}. */
    private static boolean hasBraces(EnumConstantDeclaration constant) {
        return constant.getTokenRange()
                .map(range -> range.getEnd().getText().equals("}"))
                .orElse(false);
    }

    /** What differs between the kinds of types. */
    private static final class Header {
        List<TypeParameter> typeParameters = List.of();
        List<TypeRef> extended = List.of();
        List<TypeRef> implemented = List.of();
        List<TypeRef> permitted = List.of();
        List<Parameter> components = List.of();
    }

    private TypeDeclaration make(
            Kind kind,
            com.github.javaparser.ast.body.TypeDeclaration<?> declaration,
            List<Member> first,
            Header header) {
        List<Member> all = new ArrayList<>(first);
        all.addAll(members.all(declaration.getMembers()));
        return new TypeDeclaration(
                kind,
                lowering.name(declaration.getName()),
                Modifiers.of(declaration.getModifiers()),
                lowering.annotations.all(declaration.getAnnotations()),
                header.typeParameters,
                header.extended,
                header.implemented,
                header.permitted,
                header.components,
                all,
                lowering.places.of(declaration.getName()));
    }
}
