package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what code names: recipients and purposes in our annotations, texts, and types whose methods it calls. */
public final class WrittenMentions {
    private final TreeSet<String> recipients = new TreeSet<>();
    private final TreeSet<String> purposes = new TreeSet<>();
    private final TreeSet<String> texts = new TreeSet<>();
    private final TreeSet<String> types = new TreeSet<>();

    private WrittenMentions() {}

    /**
     * What a program names.
     *
     * @param codes of all its methods
     * @param purposes that it works for, by what jars say too
     */
    public static Mentions of(Program program, List<Code> codes, Set<String> purposes) {
        WrittenMentions mentions = new WrittenMentions();
        mentions.purposes.addAll(purposes);
        program.declaredTypes().forEach(mentions::declared);
        for (Code code : codes) {
            code.blocks().forEach(block -> block.instructions().forEach(mentions::done));
        }
        return new Mentions(mentions.recipients, mentions.purposes, mentions.texts, mentions.types);
    }

    private void declared(TypeInfo type) {
        annotated(type.annotations());
        for (TypeInfo.FieldInfo field : type.fields()) {
            annotated(field.annotations());
            text(field.constant());
        }
        for (TypeInfo.MethodInfo method : type.methods()) {
            annotated(method.annotations());
            method.parameters().forEach(parameter -> annotated(parameter.annotations()));
        }
    }

    private void annotated(List<AnnotationInfo> annotations) {
        for (AnnotationInfo annotation : annotations) {
            switch (annotation.type()) {
                case Annotations.RECIPIENT ->
                    recipients.addAll(annotation.values().getOrDefault("value", List.of()));
                case Annotations.PROCESSED_FOR, Annotations.CONSENT_CHECK ->
                    purposes.addAll(annotation.values().getOrDefault("value", List.of()));
                default -> annotation.values().values().forEach(values -> values.forEach(this::text));
            }
        }
    }

    private void done(Instruction instruction) {
        if (instruction instanceof Instruction.Constant constant) {
            text(constant.text());
        } else if (instruction instanceof Instruction.Invoke call) {
            for (MethodId method : call.target().candidates()) {
                types.add(method.owner());
            }
        }
    }

    private void text(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
