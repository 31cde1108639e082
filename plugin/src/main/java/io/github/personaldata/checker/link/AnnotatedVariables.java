package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.program.AnnotatedVariable;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import io.github.personaldata.checker.link.scope.BodyShape;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.World;
import io.github.personaldata.checker.source.model.Annotation;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Member;
import java.util.ArrayList;
import java.util.List;

/** Finds the fields and local variables of a module's sources that an annotation stands on, with the stretch of text that declares them. */
final class AnnotatedVariables {
    private final World world;
    private final String annotation;
    private final List<AnnotatedVariable> found = new ArrayList<>();

    private AnnotatedVariables(World world, String annotation) {
        this.world = world;
        this.annotation = annotation;
    }

    /** By type, in the order of the source. */
    static List<AnnotatedVariable> of(World world, String annotation) {
        AnnotatedVariables variables = new AnnotatedVariables(world, annotation);
        for (DeclaredType type : world.declarations().all()) {
            if (type.origin() == Origin.SOURCE) {
                variables.take(type);
            }
        }
        return variables.found;
    }

    private void take(DeclaredType type) {
        for (TypeDeclaration.Parameter component : type.declaration().components()) {
            add(type, "", List.of(component.name()), component.annotations(), component.at());
        }
        List<Member> members = type.declaration().members();
        for (int i = 0; i < members.size(); i++) {
            Position next = next(members, i);
            if (members.get(i) instanceof TypeDeclaration.Field field) {
                boolean first = i == 0 || !isOfOne(members.get(i - 1), field);
                List<String> names = new ArrayList<>();
                int last = i;
                for (int at = i; first && at < members.size() && isOfOne(members.get(at), field); at++) {
                    names.add(((TypeDeclaration.Field) members.get(at)).name());
                    last = at;
                }
                add(type, "", names, field.annotations(), next(members, last));
            } else if (members.get(i) instanceof TypeDeclaration.EnumConstant constant) {
                add(type, "", List.of(constant.name()), constant.annotations(), next);
            }
            locals(type, members.get(i), next);
        }
    }

    /** Whether they are fields of one declaration: annotations have their places. */
    private static boolean isOfOne(Member member, TypeDeclaration.Field field) {
        return member instanceof TypeDeclaration.Field other
                && !field.annotations().isEmpty()
                && other.annotations().equals(field.annotations());
    }

    private static Position next(List<Member> members, int index) {
        return index + 1 < members.size() ? at(members.get(index + 1)) : Position.NONE;
    }

    private static Position at(Member member) {
        if (member instanceof TypeDeclaration.Field field) {
            return field.at();
        } else if (member instanceof TypeDeclaration.Method method) {
            return method.at();
        } else if (member instanceof TypeDeclaration.EnumConstant constant) {
            return constant.at();
        } else if (member instanceof TypeDeclaration.Initializer initializer) {
            return initializer.at();
        }
        return ((TypeDeclaration.MemberType) member).declaration().at();
    }

    private void locals(DeclaredType type, Member member, Position next) {
        Body body = null;
        String within = "";
        if (member instanceof TypeDeclaration.Method method) {
            body = method.body();
            within = method.name();
        } else if (member instanceof TypeDeclaration.Field field) {
            body = field.initializer();
            within = field.name();
        } else if (member instanceof TypeDeclaration.Initializer initializer) {
            body = initializer.body();
            within = initializer.isStatic() ? "<clinit>" : "<init>";
        } else if (member instanceof TypeDeclaration.EnumConstant constant) {
            body = constant.creation();
            within = constant.name();
        }
        if (body == null) {
            return;
        }
        for (BodyShape.Variables each : type.shape(body).annotated()) {
            Expression.Local first = each.declared().get(0);
            Position end = each.end() < body.sites() ? body.position(each.end()) : next;
            add(
                    type,
                    within,
                    each.declared().stream().map(Expression.Local::name).toList(),
                    first.annotations(),
                    end);
        }
    }

    private void add(DeclaredType type, String within, List<String> names, List<Annotation> written, Position to) {
        String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
        if (names.isEmpty() || written.stream().noneMatch(each -> each.name().endsWith(simple))) {
            return;
        }
        List<AnnotationInfo> annotations = world.signatures().annotations(written, type.env()).stream()
                .filter(each -> each.type().equals(annotation))
                .toList();
        if (!annotations.isEmpty()) {
            String file = type.file().path();
            found.add(new AnnotatedVariable(
                    type.name(),
                    within,
                    names,
                    annotations,
                    file,
                    written.get(0).at(),
                    to));
        }
    }
}
