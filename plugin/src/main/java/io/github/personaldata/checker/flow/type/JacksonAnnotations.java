package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jackson's annotations on one declaration, those that a bundle of the program's own stands for included. */
record JacksonAnnotations(List<AnnotationInfo> all) {
    private static final String PACKAGE = "com.fasterxml.jackson.annotation.";
    private static final String SERIALIZE = "com.fasterxml.jackson.databind.annotation.JsonSerialize";

    /** By these a member is a property, whatever its visibility: {@code JacksonAnnotationIntrospector.findNameForSerialization}. */
    private static final Set<String> INCLUDING = Set.of(
            PACKAGE + "JsonProperty",
            PACKAGE + "JsonGetter",
            PACKAGE + "JsonView",
            PACKAGE + "JsonFormat",
            PACKAGE + "JsonTypeInfo",
            PACKAGE + "JsonRawValue",
            PACKAGE + "JsonUnwrapped",
            PACKAGE + "JsonBackReference",
            PACKAGE + "JsonManagedReference",
            SERIALIZE);

    JacksonAnnotations {
        all = List.copyOf(all);
    }

    static JacksonAnnotations of(Program program, List<AnnotationInfo> written) {
        List<AnnotationInfo> all = new ArrayList<>();
        for (AnnotationInfo annotation : written) {
            if (annotation.type().startsWith("com.fasterxml.jackson.")) {
                all.add(annotation);
                continue;
            }
            TypeInfo bundle = program.type(annotation.type());
            if (bundle != null
                    && bundle.annotations().stream()
                            .anyMatch(a -> a.type().equals(PACKAGE + "JacksonAnnotationsInside"))) {
                all.addAll(bundle.annotations());
            }
        }
        return new JacksonAnnotations(all);
    }

    /** The same with those of another declaration, which count where this one has none of that type. */
    JacksonAnnotations or(JacksonAnnotations other) {
        List<AnnotationInfo> both = new ArrayList<>(all);
        other.all.stream().filter(a -> find(a.type()) == null).forEach(both::add);
        return new JacksonAnnotations(both);
    }

    /** What of these makes more come out. */
    JacksonAnnotations including() {
        return new JacksonAnnotations(all.stream()
                .filter(a -> INCLUDING.contains(a.type())
                        || a.type().equals(PACKAGE + "JsonAnyGetter")
                        || a.type().equals(PACKAGE + "JsonAutoDetect")
                        || a.type().equals(PACKAGE + "JsonIgnore")
                                && a.text("value", "").equals("false"))
                .filter(a -> !a.type().equals(PACKAGE + "JsonBackReference")
                        && !a.text("access", "").equals("WRITE_ONLY"))
                .toList());
    }

    private @Nullable AnnotationInfo find(String type) {
        return all.stream().filter(a -> a.type().equals(type)).findFirst().orElse(null);
    }

    /** The annotation of that simple name. */
    @Nullable
    AnnotationInfo get(String simpleName) {
        return find(PACKAGE + simpleName);
    }

    /** Whether it stands there and is not switched off by {@code (false)}. */
    boolean has(String simpleName) {
        AnnotationInfo found = get(simpleName);
        return found != null && !found.text("value", "true").equals("false");
    }

    boolean isIncluding() {
        return all.stream().anyMatch(a -> INCLUDING.contains(a.type()));
    }

    /** The name that is written; null if nobody gives one. */
    @Nullable
    String name() {
        for (String naming : List.of("JsonProperty", "JsonGetter")) {
            AnnotationInfo found = get(naming);
            if (found != null && !found.text("value", "").isEmpty()) {
                return found.text("value", "");
            }
        }
        return null;
    }

    /** {@code READ_WRITE}, {@code WRITE_ONLY} and so on; empty if nobody says. */
    String access() {
        AnnotationInfo found = get("JsonProperty");
        return found == null ? "" : found.text("access", "");
    }

    /** Class of the serializer or converter that is named; null if none is. */
    @Nullable
    String writer() {
        AnnotationInfo found = find(SERIALIZE);
        String writer = found == null ? "" : found.text("using", found.text("converter", ""));
        return writer.isEmpty() ? null : writer;
    }
}
