package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.SourceModel;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which members are data elements. A record component, its field, accessor and constructor parameter, and a field with its getter, are
 * one label, the field's. Labels have keys: a field's id as text, a method's, or a method's with {@code /index} for a parameter.
 */
public final class LabelTable {
    private final Program program;
    private final Catalogue catalogue;
    private final Anonymisers anonymisers;
    private final Map<String, Label> labels = new ConcurrentHashMap<>();
    private final Map<String, LabelQuestion> asked = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> fields = new ConcurrentHashMap<>();
    private final Map<MethodId, Optional<String>> results = new ConcurrentHashMap<>();
    private volatile @Nullable Boolean apart;
    private volatile @Nullable List<Label> declared;

    /** Labels of the program, by its annotations and by the models' sources. */
    public LabelTable(Program program, Catalogue catalogue) {
        this.program = program;
        this.catalogue = catalogue;
        this.anonymisers = new Anonymisers(program, catalogue);
    }

    /** For each label that was met one question that it answers. */
    public List<LabelQuestion> asked() {
        return List.copyOf(asked.values());
    }

    /** The label with that key, which was the answer to a question. */
    public Label label(String key) {
        return Objects.requireNonNull(labels.get(key), key);
    }

    /** Every label declared by this module's own types. */
    public List<Label> declared() {
        List<Label> known = declared;
        if (known == null) {
            known = findDeclared();
            declared = known;
        }
        return known;
    }

    private List<Label> findDeclared() {
        TreeSet<String> keys = new TreeSet<>();
        for (TypeInfo type : program.declaredTypes()) {
            for (FieldInfo field : type.fields()) {
                add(keys, ofField(field.id().toString()));
            }
            for (MethodInfo method : type.methods()) {
                add(keys, ofResult(method.id()));
                for (int i = 0; i < method.parameters().size(); i++) {
                    add(keys, ofParameter(method.id(), i));
                }
            }
        }
        return keys.stream().map(this::label).sorted().toList();
    }

    private static void add(Set<String> keys, @Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    /** Whether the program holds data elements that share no purpose. */
    public boolean holdsApart() {
        Boolean known = apart;
        if (known == null) {
            Set<List<String>> purposes = new HashSet<>(catalogue.sourcePurposes());
            declared().forEach(label -> purposes.add(label.purposes()));
            known = purposes.stream().anyMatch(one -> purposes.stream().anyMatch(other -> areApart(one, other)));
            apart = known;
        }
        return known;
    }

    /** Whether two data elements share no purpose. */
    public boolean areApart(String one, String other) {
        return areApart(label(one).purposes(), label(other).purposes());
    }

    /** Whether purposes are given on both sides, and none is on both. */
    public static boolean areApart(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** Key of the innermost label on an access path; null if none of its fields is labelled. */
    public @Nullable String onPath(Path path) {
        for (int i = path.selectors().size() - 1; i >= 0; i--) {
            String key = ofField(path.selectors().get(i));
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    /** Key of a field's label by the selector {@code owner#name}; null if it has none or the selector is no field. */
    public @Nullable String ofField(String selector) {
        int hash = selector.indexOf('#');
        if (hash <= 0) {
            return null;
        }
        Optional<String> found = fields.get(selector);
        if (found == null) {
            found = Optional.ofNullable(
                    findField(new FieldId(selector.substring(0, hash), selector.substring(hash + 1))));
            found.ifPresent(key -> asked.putIfAbsent(key, LabelQuestion.ofField(selector)));
            fields.put(selector, found);
        }
        return found.orElse(null);
    }

    private @Nullable String findField(FieldId id) {
        FieldInfo field = program.field(id);
        TypeInfo owner = program.type(id.owner());
        if (field == null || owner == null) {
            return null;
        }
        if (Annotations.has(field.annotations(), Annotations.NOT_PERSONAL_DATA)) {
            return null;
        }
        String key = id.toString();
        AnnotationInfo annotation = personal(field.annotations());
        if (annotation == null) {
            annotation = onAccessor(owner, id.name());
        }
        Position at = annotation == null ? field.at() : written(annotation, field.at());
        boolean instance = !field.flags().contains(Flag.STATIC);
        if (annotation == null && instance && !Annotations.has(owner.annotations(), Annotations.NOT_PERSONAL_DATA)) {
            annotation = personal(owner.annotations());
        }
        TypeInfo typed = program.type(field.type().erasure());
        if (annotation == null && instance && typed != null && typed.origin() != TypeInfo.Origin.JDK) {
            annotation = personal(typed.annotations());
        }
        if (annotation != null) {
            labels.putIfAbsent(key, LabelText.annotated(owner, id.name(), field.type(), annotation, at));
            return key;
        }
        String inherited = onOverriding(owner, id.name());
        return inherited != null ? inherited : modelled(id, key);
    }

    /** What lies behind an accessor that overrides a labelled one is that datum: AutoValue's fields, a record's components. */
    private @Nullable String onOverriding(TypeInfo owner, String field) {
        for (MethodInfo method : owner.methods()) {
            if (method.parameters().isEmpty()
                    && field.equals(property(method.id().name()))) {
                for (MethodId overridden : program.overridden(method.id())) {
                    String key = ofResult(overridden);
                    if (key != null) {
                        return key;
                    }
                }
            }
        }
        return null;
    }

    /** Where an annotation of the member itself is written; the member's own place if no source shows it. */
    private static Position written(AnnotationInfo annotation, Position member) {
        return annotation.at().equals(Position.NONE) ? member : annotation.at();
    }

    private @Nullable String modelled(FieldId id, String key) {
        SourceModel.OfField model = catalogue.source(id);
        if (model == null) {
            return null;
        }
        labels.putIfAbsent(key, LabelText.modelled(id.owner(), id.name(), model));
        return key;
    }

    private @Nullable AnnotationInfo onAccessor(TypeInfo owner, String field) {
        for (MethodInfo method : owner.methods()) {
            if (method.parameters().isEmpty()
                    && !method.is(Flag.GENERATED)
                    && field.equals(property(method.id().name()))) {
                AnnotationInfo found = personal(method.annotations());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The property that an accessor's name speaks of: {@code getEmail} and {@code email} of {@code email}. */
    static String property(String accessor) {
        for (String prefix : List.of("get", "is")) {
            if (accessor.length() > prefix.length()
                    && accessor.startsWith(prefix)
                    && Character.isUpperCase(accessor.charAt(prefix.length()))) {
                String rest = accessor.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return accessor;
    }

    /** Key of the label of a method's result, its own or inherited; null if it has none. */
    public @Nullable String ofResult(MethodId method) {
        Optional<String> found = results.get(method);
        if (found == null) {
            found = Optional.ofNullable(findResult(method));
            found.ifPresent(key -> asked.putIfAbsent(key, LabelQuestion.ofResult(method)));
            results.put(method, found);
        }
        return found.orElse(null);
    }

    private @Nullable String findResult(MethodId method) {
        for (MethodId declared : Annotations.carriers(program, method)) {
            MethodInfo info = program.method(declared);
            if (info == null || info.is(Flag.GENERATED)) {
                continue;
            }
            if (Annotations.has(info.annotations(), Annotations.NOT_PERSONAL_DATA)) {
                return null;
            }
            AnnotationInfo annotation = personal(info.annotations());
            TypeInfo owner = program.type(declared.owner());
            if (annotation != null && owner != null && !info.result().equals(Type.VOID)) {
                String field = new FieldId(declared.owner(), property(declared.name())).toString();
                String key = ofField(field) != null ? field : declared.toString();
                String member = ofField(field) != null ? property(declared.name()) : declared.name();
                labels.putIfAbsent(
                        key,
                        LabelText.annotated(owner, member, info.result(), annotation, written(annotation, info.at())));
                return key;
            }
        }
        SourceModel.OfMethod model = catalogue.source(method, program::supertypes);
        if (model == null) {
            return null;
        }
        String key = method.toString();
        labels.putIfAbsent(key, LabelText.result(method, model));
        return key;
    }

    /** Key of the label of a method's parameter, counted without the receiver; null if it has none. */
    public @Nullable String ofParameter(MethodId method, int index) {
        String key = findParameter(method, index);
        if (key != null) {
            asked.putIfAbsent(key, LabelQuestion.ofParameter(method, index));
        }
        return key;
    }

    private @Nullable String findParameter(MethodId method, int index) {
        String key = method + "/" + index;
        for (MethodId declared : Annotations.carriers(program, method)) {
            MethodInfo info = program.method(declared);
            TypeInfo owner = program.type(declared.owner());
            if (info == null
                    || owner == null
                    || info.is(Flag.GENERATED)
                    || index >= info.parameters().size()) {
                continue;
            }
            TypeInfo.ParameterInfo parameter = info.parameters().get(index);
            if (Annotations.has(parameter.annotations(), Annotations.NOT_PERSONAL_DATA)) {
                return null;
            }
            AnnotationInfo annotation = personal(parameter.annotations());
            if (annotation != null) {
                labels.putIfAbsent(
                        key,
                        LabelText.annotated(
                                owner, parameter.name(), parameter.type(), annotation, written(annotation, info.at())));
                return key;
            }
        }
        for (SourceModel.OfParameter model : catalogue.parameterSources(method, program::supertypes)) {
            if (model.index() == index) {
                labels.putIfAbsent(key, LabelText.modelled(method.owner(), method.name(), model));
                return key;
            }
        }
        return null;
    }

    /** Whether the author vouches that the method's result is not, or no longer, personal. */
    public boolean isCleared(MethodId method) {
        return anonymisers.of(method).clears();
    }

    /** Whether the method hides data, well or badly. */
    public boolean isAnonymiser(MethodId method) {
        return anonymisers.of(method).hides();
    }

    /** The recipient that {@code @Recipient} names for a method or its type; null if none. */
    public @Nullable String recipient(MethodId method) {
        for (MethodId declared : Annotations.carriers(program, method)) {
            MethodInfo info = program.method(declared);
            TypeInfo owner = program.type(declared.owner());
            String named = info == null ? null : recipient(info.annotations());
            if (named == null && owner != null && !declared.isConstructor()) {
                named = recipient(owner.annotations());
            }
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** The recipient that {@code @Recipient} names for a parameter; null if none. */
    public @Nullable String recipient(MethodId method, int index) {
        for (MethodId declared : Annotations.carriers(program, method)) {
            MethodInfo info = program.method(declared);
            if (info != null && index < info.parameters().size()) {
                String named = recipient(info.parameters().get(index).annotations());
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private static @Nullable String recipient(List<AnnotationInfo> annotations) {
        for (AnnotationInfo annotation : annotations) {
            if (annotation.type().equals(Annotations.RECIPIENT)) {
                return annotation.text("value", "");
            }
        }
        return null;
    }

    private @Nullable AnnotationInfo personal(List<AnnotationInfo> annotations) {
        for (AnnotationInfo annotation : annotations) {
            if (annotation.type().equals(Annotations.PERSONAL_DATA)) {
                return annotation;
            }
            SourceModel.OfAnnotation model = catalogue.source(annotation.type());
            if (model != null) {
                return new AnnotationInfo(
                        annotation.type(),
                        Map.of(
                                "purpose",
                                model.purposes(),
                                "category",
                                List.of(model.category()),
                                LabelText.GROUP,
                                List.of(model.group())),
                        annotation.path(),
                        annotation.at());
            }
            TypeInfo meta = program.type(annotation.type());
            if (meta != null && meta.origin() != TypeInfo.Origin.JDK) {
                for (AnnotationInfo above : meta.annotations()) {
                    if (above.type().equals(Annotations.PERSONAL_DATA)) {
                        return new AnnotationInfo(
                                annotation.type(), above.values(), annotation.path(), annotation.at());
                    }
                }
            }
        }
        return null;
    }
}
