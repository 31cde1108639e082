package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a builder can be told.
 *
 * @param singular the name of the method that adds one element, for a {@code @Singular} collection; null otherwise
 * @param obtained its {@code @Builder.ObtainVia}
 */
record BuilderProperty(
        String name, Type type, @Nullable String singular, @Nullable AnnotationInfo obtained, Position at) {
    static BuilderProperty of(FieldInfo field) {
        return of(field.id().name(), field.type(), field.annotations(), field.at());
    }

    static BuilderProperty of(ParameterInfo parameter, Position at) {
        return of(parameter.name(), parameter.type(), parameter.annotations(), at);
    }

    private static BuilderProperty of(String name, Type type, List<AnnotationInfo> annotations, Position at) {
        AnnotationInfo annotation = Lombok.find(annotations, Lombok.SINGULAR);
        String singular = annotation == null ? null : annotation.text("value", Singulars.of(name));
        return new BuilderProperty(name, type, singular, Lombok.find(annotations, Lombok.OBTAIN_VIA), at);
    }

    /** How it is gathered; null for what is set at once. */
    @Nullable
    Gathering gathering() {
        return singular == null ? null : Gathering.of(type, singular);
    }

    /** The same where the builder declares the type's variables. */
    BuilderProperty as(Redeclared own) {
        return new BuilderProperty(name, own.of(type), singular, obtained, at);
    }

    /** Reads it from an object, for {@code toBuilder()}. */
    int obtain(Emission emission, int from, TypeInfo source) {
        String method = obtained == null ? "" : obtained.text("method", "");
        if (method.isEmpty()) {
            String field = obtained == null ? name : obtained.text("field", name);
            return emission.get(from, new FieldId(source.name(), field), type);
        } else if (Lombok.isTrue(obtained, "isStatic")) {
            MethodId target = new MethodId(source.name(), method, List.of(source.name()));
            return emission.call(Dispatch.STATIC, target, type, -1, from);
        }
        return emission.call(Dispatch.VIRTUAL, new MethodId(source.name(), method, List.of()), type, from);
    }

    /** What the builder holds until it builds. */
    Type held() {
        Gathering gathering = gathering();
        return gathering == null ? type : gathering.held();
    }

    /** What a builder holds of it, as what it builds gets it. */
    int built(Emission emission, int builder, FieldId field) {
        int value = emission.get(builder, field, held());
        Gathering gathering = gathering();
        return gathering == null ? value : gathering.built(emission, value, type);
    }

    /** The builder's field. */
    FieldInfo field(String builder) {
        return new FieldInfo(
                new FieldId(builder, name), held(), EnumSet.of(Flag.PRIVATE, Flag.GENERATED), List.of(), null, at);
    }
}
