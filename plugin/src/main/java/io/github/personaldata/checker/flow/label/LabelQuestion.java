package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.link.program.MethodId;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link LabelTable} for a label: of a field by its selector; or of a method's parameter, counted without the receiver, or of its result,
 * where the index is below 0.
 */
public record LabelQuestion(String selector, @Nullable MethodId method, int index) {
    static LabelQuestion ofField(String selector) {
        return new LabelQuestion(selector, null, -1);
    }

    static LabelQuestion ofResult(MethodId method) {
        return ofParameter(method, -1);
    }

    static LabelQuestion ofParameter(MethodId method, int index) {
        return new LabelQuestion("", method, index);
    }

    /** Asks once more, so that the table knows the label. */
    public void ask(LabelTable labels) {
        if (method == null) {
            labels.ofField(selector);
        } else if (index < 0) {
            labels.ofResult(method);
        } else {
            labels.ofParameter(method, index);
        }
    }
}
