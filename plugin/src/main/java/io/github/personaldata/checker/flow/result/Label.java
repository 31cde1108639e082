package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.source.model.Position;
import java.util.Comparator;
import java.util.List;

/**
 * A data element: a declaring type and its member, with what the source says about it.
 *
 * @param declaringType binary name
 * @param purposes held for, as declared, in that order
 * @param file of the declaration; relative to the repository root; of the policy file for a model's
 * @param group of built-in sources that it is of, for people a word for what it is; empty for most
 * @param declaration as in the source: {@code @PersonalData(purpose = "order") String phone}
 */
public record Label(
        String declaringType,
        String member,
        String category,
        List<String> purposes,
        Origin origin,
        String group,
        String file,
        Position at,
        String declaration)
        implements Comparable<Label> {
    private static final Comparator<Label> ORDER = Comparator.comparing(Label::declaringType)
            .thenComparing(Label::member)
            .thenComparing(Label::category)
            .thenComparing(l -> l.purposes().toString())
            .thenComparing(Label::origin)
            .thenComparing(Label::group)
            .thenComparing(Label::file)
            .thenComparing(Label::at)
            .thenComparing(Label::declaration);

    public Label {
        purposes = List.copyOf(purposes);
    }

    /** For people: {@code Customer.phone}. */
    public String element() {
        int start = Math.max(declaringType.lastIndexOf('.'), declaringType.lastIndexOf('$'));
        return declaringType.substring(start + 1) + "." + member;
    }

    /** Whether the checker knows it by itself, and nothing in the program says that it is personal data. */
    public boolean isImplicit() {
        return !group.isEmpty();
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }

    /** Who says that it is personal data. */
    public enum Origin {
        /** An annotation in the code. */
        ANNOTATION,
        /** An entry under {@code models: sources:}, or a built-in source whose group is on. */
        MODEL
    }
}
