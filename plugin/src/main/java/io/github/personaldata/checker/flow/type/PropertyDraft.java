package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What members say of one of Jackson's properties, until it is known whether and how it is written. */
final class PropertyDraft {
    private final String name;
    private @Nullable Member<FieldInfo> field;
    private @Nullable Member<MethodInfo> getter;
    private JacksonAnnotations annotations = new JacksonAnnotations(List.of());
    private boolean ignored;
    private boolean included;

    /** Of the name that its members have. */
    PropertyDraft(String name) {
        this.name = name;
    }

    /**
     * A field or method that may be read.
     *
     * @param named by a prefix such as {@code get}, which is preferred to a record's accessor
     */
    private record Member<T>(T info, JacksonAnnotations annotations, boolean visible, boolean named) {
        boolean isIgnored() {
            return annotations.has("JsonIgnore");
        }
    }

    void add(FieldInfo info, JacksonAnnotations said, boolean visible) {
        if (field == null) {
            field = new Member<>(info, said, visible, false);
        }
        said(said);
    }

    void add(MethodInfo info, JacksonAnnotations said, boolean visible, boolean named) {
        Member<MethodInfo> member = new Member<>(info, said, visible, named);
        if (getter == null || rank(member) > rank(getter)) {
            getter = member;
        }
        said(said);
    }

    /** Of several getters the explicit one counts, then the visible, then the one with a prefix. */
    private static int rank(Member<MethodInfo> getter) {
        return (getter.annotations.isIncluding() ? 4 : 0) + (getter.visible ? 2 : 0) + (getter.named ? 1 : 0);
    }

    void addSetter(JacksonAnnotations said) {
        said(said);
    }

    private void said(JacksonAnnotations said) {
        boolean here = said.has("JsonIgnore");
        ignored |= here;
        included |= !here && said.isIncluding();
        annotations = annotations.or(said);
    }

    /** The property; null if it is not written. */
    @Nullable
    Property finished() {
        boolean open = annotations.access().equals("READ_WRITE");
        if (annotations.access().equals("WRITE_ONLY") || annotations.has("JsonBackReference") || ignored && !included) {
            return null;
        }
        String written = annotations.name() == null ? name : annotations.name();
        if (getter != null && !getter.isIgnored() && (getter.visible || open)) {
            MethodInfo info = getter.info;
            return new Property(written, info.id(), null, info.result(), annotations.writer());
        }
        if (field != null && !field.isIgnored() && (field.visible || open)) {
            FieldInfo info = field.info;
            return new Property(written, null, info.id(), info.type(), annotations.writer());
        }
        return null;
    }
}
