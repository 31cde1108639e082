package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.catalogue.MethodPattern;
import io.github.personaldata.checker.catalogue.SourceModel;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.stream.Collectors;

/** Makes labels from annotations and models, with the declaration's text as a reader of the source knows it. */
final class LabelText {
    /** As a value of an annotation that a built-in source names. */
    static final String GROUP = "group of built-in sources";

    private LabelText() {}

    static Label annotated(TypeInfo owner, String member, Type type, AnnotationInfo annotation, Position at) {
        List<String> purposes = annotation.values().getOrDefault("purpose", List.of());
        String category = annotation.text("category", "");
        return new Label(
                owner.name(),
                member,
                category.isEmpty() ? Categories.of(owner.name(), member) : category,
                purposes,
                Label.Origin.ANNOTATION,
                annotation.text(GROUP, ""),
                owner.file(),
                at,
                "@" + simple(annotation.type()) + arguments(annotation, purposes) + " " + simple(type) + " " + member);
    }

    /** Others than our own annotation say it by their name. */
    private static String arguments(AnnotationInfo annotation, List<String> purposes) {
        if (!annotation.type().equals(Annotations.PERSONAL_DATA)) {
            return "";
        }
        String quoted = purposes.stream().map(p -> "\"" + p + "\"").collect(Collectors.joining(", "));
        return "(purpose = " + (purposes.size() == 1 ? quoted : "{" + quoted + "}") + ")";
    }

    static Label modelled(String owner, String member, SourceModel model) {
        return new Label(
                owner,
                member,
                model.category().isEmpty() ? Categories.of(owner, member) : model.category(),
                model.purposes(),
                Label.Origin.MODEL,
                model.group(),
                model.place().file(),
                new Position(model.place().line(), model.place().column()),
                (model.group().isEmpty() ? "models: sources: " : "implicitSources: " + model.group() + ": ")
                        + simple(owner) + "#" + member);
    }

    /** A built-in source is named as its library does, by the type that declares it: a program's subtypes are the same datum. */
    static Label result(MethodId method, SourceModel.OfMethod model) {
        MethodPattern pattern = model.method();
        return model.group().isEmpty()
                ? modelled(method.owner(), LabelTable.property(method.name()), model)
                : modelled(
                        pattern.type().open() ? method.owner() : pattern.type().name(), method.name(), model);
    }

    private static String simple(Type type) {
        if (type instanceof Type.ClassType c && !c.arguments().isEmpty()) {
            return simple(c.name()) + "<"
                    + c.arguments().stream().map(LabelText::simple).collect(Collectors.joining(", ")) + ">";
        }
        return simple(type.erasure());
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
