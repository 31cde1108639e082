package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.EnumConstant;
import io.github.personaldata.checker.source.model.TypeDeclaration.Field;
import io.github.personaldata.checker.source.model.TypeDeclaration.Initializer;
import io.github.personaldata.checker.source.model.TypeDeclaration.Kind;
import io.github.personaldata.checker.source.model.TypeDeclaration.Member;
import io.github.personaldata.checker.source.model.TypeDeclaration.MemberType;
import io.github.personaldata.checker.source.model.TypeDeclaration.Method;
import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** What other files see of a file: its declarations without code. */
final class Abi {
    private static final Body NO_CODE = new Body(new Statement.Empty(0), new int[0]);

    private Abi() {}

    /** The model without bodies and initialisers; constants stay, since annotations elsewhere may name them. */
    static FileModel of(FileModel model) {
        List<TypeDeclaration> types = model.types().stream().map(Abi::of).toList();
        return new FileModel(model.packageName(), model.imports(), types, List.of(), 0);
    }

    private static TypeDeclaration of(TypeDeclaration type) {
        boolean fieldsAreConstants = type.kind() == Kind.INTERFACE || type.kind() == Kind.ANNOTATION;
        List<Member> members = new ArrayList<>();
        for (Member member : type.members()) {
            if (!(member instanceof Initializer)) {
                members.add(of(member, fieldsAreConstants));
            }
        }
        return new TypeDeclaration(
                type.kind(),
                type.name(),
                type.modifiers(),
                type.annotations(),
                type.typeParameters(),
                type.extended(),
                type.implemented(),
                type.permitted(),
                type.components(),
                members,
                type.at());
    }

    private static Member of(Member member, boolean fieldsAreConstants) {
        if (member instanceof Field field) {
            Body initializer = isConstant(field, fieldsAreConstants) ? field.initializer() : null;
            return new Field(
                    field.name(), field.type(), field.modifiers(), field.annotations(), initializer, field.at());
        }
        if (member instanceof Method method) {
            return new Method(
                    method.name(),
                    method.compact(),
                    method.modifiers(),
                    method.annotations(),
                    method.typeParameters(),
                    method.result(),
                    method.parameters(),
                    method.thrown(),
                    method.body() == null ? null : NO_CODE,
                    method.defaultValue(),
                    method.at());
        }
        if (member instanceof EnumConstant constant) {
            return new EnumConstant(constant.name(), constant.annotations(), NO_CODE, constant.at());
        }
        return member instanceof MemberType nested ? new MemberType(of(nested.declaration())) : member;
    }

    /** A final variable of a primitive type or String may be a constant expression (JLS 4.12.4). */
    private static boolean isConstant(Field field, boolean always) {
        boolean simple = field.type() instanceof TypeRef.Primitive
                || (field.type() instanceof TypeRef.Named named && named.name().equals("String"));
        return simple && (always || field.modifiers().contains(Modifier.FINAL));
    }
}
