package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties that Jackson writes, by the rules of its {@code POJOPropertiesCollector} (2.19): getters, record components, visible fields
 * and what annotations add, less what annotations leave out.
 */
final class JacksonProperties {
    private final Program program;
    private final @Nullable WriterSettings settings;
    private final Map<String, List<Property>> known = new ConcurrentHashMap<>();

    /**
     * Of that program's classes.
     *
     * @param settings by which mappers may write more; null where none of them counts
     */
    JacksonProperties(Program program, @Nullable WriterSettings settings) {
        this.program = program;
        this.settings = settings;
    }

    /** What is written for an object of that class, in order of declaration, superclasses last. */
    List<Property> of(String type) {
        List<Property> found = known.get(type);
        if (found == null) {
            found = find(type);
            known.put(type, found);
        }
        return found;
    }

    /** Class of the serializer or converter that the class names for itself; null if it names none. */
    @Nullable
    String writer(String type) {
        return ofClass(Hierarchy.of(program, type)).writer();
    }

    private List<Property> find(String type) {
        List<TypeInfo> hierarchy = Hierarchy.of(program, type);
        JacksonAnnotations ofClass = ofClass(hierarchy);
        Map<String, PropertyDraft> drafts = new LinkedHashMap<>();
        List<Property> maps = new ArrayList<>();
        for (TypeInfo info : hierarchy) {
            for (FieldInfo field : info.fields()) {
                if (!field.flags().contains(Flag.STATIC)) {
                    JacksonAnnotations annotations = ofField(type, info, field);
                    if (annotations.has("JsonValue")) {
                        return List.of(new Property("", null, field.id(), field.type(), annotations.writer()));
                    }
                    if (annotations.has("JsonAnyGetter")) {
                        maps.add(new Property("", null, field.id(), field.type(), null));
                        continue;
                    }
                    draft(drafts, field.id().name()).add(field, annotations, isVisible(field, annotations, ofClass));
                }
            }
            for (MethodInfo method : info.methods()) {
                JacksonAnnotations annotations = ofMethod(type, method);
                if (Accessors.reads(method) && annotations.has("JsonValue")) {
                    return List.of(new Property("", method.id(), null, method.result(), annotations.writer()));
                }
                if (Accessors.reads(method) && annotations.has("JsonAnyGetter")) {
                    maps.add(new Property("", method.id(), null, method.result(), null));
                    continue;
                }
                method(info, method, annotations, ofClass, drafts);
            }
        }
        List<Property> found = new ArrayList<>();
        drafts.values().stream().map(PropertyDraft::finished).forEach(p -> {
            if (p != null && !isLeftOut(p, ofClass)) {
                found.add(p);
            }
        });
        found.addAll(maps);
        return List.copyOf(found);
    }

    private void method(
            TypeInfo owner,
            MethodInfo method,
            JacksonAnnotations annotations,
            JacksonAnnotations ofClass,
            Map<String, PropertyDraft> drafts) {
        String written = Accessors.written(method);
        if (written != null) {
            draft(drafts, written).addSetter(annotations);
            return;
        }
        if (!Accessors.reads(method)) {
            return;
        }
        String name = method.id().name();
        String read = Accessors.read(method);
        boolean component =
                owner.kind() == TypeInfo.Kind.RECORD && owner.components().contains(name);
        if (component || read == null && annotations.isIncluding()) {
            draft(drafts, name).add(method, annotations, true, false);
        } else if (read != null) {
            draft(drafts, read).add(method, annotations, isVisible(method, annotations, ofClass), true);
        } else if (annotations.has("JsonIgnore")) {
            draft(drafts, name).add(method, annotations, false, false);
        }
    }

    private static PropertyDraft draft(Map<String, PropertyDraft> drafts, String name) {
        return drafts.computeIfAbsent(name, PropertyDraft::new);
    }

    private boolean isVisible(FieldInfo field, JacksonAnnotations annotations, JacksonAnnotations ofClass) {
        return annotations.isIncluding()
                || !field.flags().contains(Flag.TRANSIENT)
                        && (settings != null && settings.showsFields()
                                || isVisible(field.flags(), visibility(ofClass, "fieldVisibility")));
    }

    private boolean isVisible(MethodInfo method, JacksonAnnotations annotations, JacksonAnnotations ofClass) {
        String kind = method.id().name().startsWith("is") ? "isGetterVisibility" : "getterVisibility";
        return annotations.isIncluding()
                || settings != null && settings.showsGetters()
                || isVisible(method.flags(), visibility(ofClass, kind));
    }

    private static String visibility(JacksonAnnotations ofClass, String kind) {
        AnnotationInfo said = ofClass.get("JsonAutoDetect");
        return said == null ? "" : said.text(kind, "");
    }

    private static boolean isVisible(Set<Flag> flags, String visibility) {
        return switch (visibility) {
            case "ANY" -> true;
            case "NON_PRIVATE" -> !flags.contains(Flag.PRIVATE);
            case "PROTECTED_AND_PUBLIC" -> flags.contains(Flag.PROTECTED) || flags.contains(Flag.PUBLIC);
            case "NONE" -> false;
            default -> flags.contains(Flag.PUBLIC);
        };
    }

    private boolean isLeftOut(Property property, JacksonAnnotations ofClass) {
        AnnotationInfo ignored = ofClass.get("JsonIgnoreProperties");
        AnnotationInfo only = ofClass.get("JsonIncludeProperties");
        TypeInfo type = program.type(property.type().erasure());
        return ignored != null
                        && !ignored.text("allowGetters", "false").equals("true")
                        && ignored.values().getOrDefault("value", List.of()).contains(property.name())
                || only != null
                        && !only.values().getOrDefault("value", List.of()).contains(property.name())
                || type != null
                        && JacksonAnnotations.of(program, type.annotations()).has("JsonIgnoreType");
    }

    /** Of each kind the nearest one. */
    private JacksonAnnotations ofClass(List<TypeInfo> hierarchy) {
        JacksonAnnotations all = new JacksonAnnotations(List.of());
        for (TypeInfo info : hierarchy) {
            for (String mixIn : mixIns(info.name())) {
                TypeInfo mixed = program.type(mixIn);
                all = mixed == null
                        ? all
                        : all.or(JacksonAnnotations.of(program, mixed.annotations())
                                .including());
            }
            all = all.or(JacksonAnnotations.of(program, info.annotations()));
        }
        return all;
    }

    private JacksonAnnotations ofField(String type, TypeInfo owner, FieldInfo field) {
        JacksonAnnotations all = JacksonAnnotations.of(program, field.annotations());
        for (String mixIn : mixIns(type, owner.name())) {
            TypeInfo info = program.type(mixIn);
            for (FieldInfo mixed : info == null ? List.<FieldInfo>of() : info.fields()) {
                if (mixed.id().name().equals(field.id().name())) {
                    all = JacksonAnnotations.of(program, mixed.annotations())
                            .including()
                            .or(all);
                }
            }
        }
        return all;
    }

    /** An overriding method has what the overridden ones are annotated with. */
    private JacksonAnnotations ofMethod(String type, MethodInfo method) {
        JacksonAnnotations all = JacksonAnnotations.of(program, method.annotations());
        for (MethodId overridden : program.overridden(method.id())) {
            MethodInfo above = program.method(overridden);
            if (above != null) {
                all = all.or(JacksonAnnotations.of(program, above.annotations()));
            }
        }
        for (String mixIn : mixIns(type, method.id().owner())) {
            MethodInfo mixed = program.method(
                    new MethodId(mixIn, method.id().name(), method.id().parameters()));
            if (mixed != null) {
                all = JacksonAnnotations.of(program, mixed.annotations())
                        .including()
                        .or(all);
            }
        }
        return all;
    }

    private List<String> mixIns(String type, String owner) {
        List<String> all = new ArrayList<>(mixIns(type));
        all.addAll(mixIns(owner));
        return all;
    }

    private Set<String> mixIns(String type) {
        return settings == null ? Set.of() : settings.mixIns(type);
    }
}
