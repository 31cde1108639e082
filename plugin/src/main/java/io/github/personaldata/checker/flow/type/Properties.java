package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The properties a JSON mapper writes, by Jackson's rules: getters, record components, public fields, less what annotations exclude. */
public final class Properties {
    private static final String JACKSON = "com.fasterxml.jackson.annotation.";

    private final Program program;
    private final Map<String, List<Property>> known = new ConcurrentHashMap<>();

    /** Of that program's classes. */
    public Properties(Program program) {
        this.program = program;
    }

    /** A property: read by its getter, or by its field where it has none. */
    public record Property(String name, @Nullable MethodId getter, @Nullable FieldId field, Type type) {}

    /** What Jackson's defaults write for an object of that class, in order of declaration, superclasses last. */
    public List<Property> ofJackson(String type) {
        List<Property> found = known.get(type);
        if (found == null) {
            found = findJackson(type);
            known.put(type, found);
        }
        return found;
    }

    private List<Property> findJackson(String type) {
        Map<String, Property> found = new LinkedHashMap<>();
        Set<String> ignored = new HashSet<>();
        List<String> hierarchy = new ArrayList<>(List.of(type));
        hierarchy.addAll(program.supertypes(type));
        for (String name : hierarchy) {
            TypeInfo info = program.type(name);
            if (info != null && info.origin() != TypeInfo.Origin.JDK) {
                ignoredByClass(info, ignored);
                collect(info, found, ignored);
            }
        }
        ignored.forEach(found::remove);
        found.values().removeIf(p -> ignoresType(p.type()));
        return List.copyOf(found.values());
    }

    private void collect(TypeInfo info, Map<String, Property> found, Set<String> ignored) {
        for (FieldInfo field : info.fields()) {
            if (field.flags().contains(Flag.STATIC)) {
                continue;
            }
            boolean excluded = isIgnored(field.annotations()) || field.flags().contains(Flag.TRANSIENT);
            if (isIgnored(field.annotations())) {
                ignored.add(field.id().name());
            }
            boolean visible = field.flags().contains(Flag.PUBLIC)
                    || has(field.annotations(), "JsonProperty")
                    || visibleFields(info);
            if (visible && !excluded) {
                found.putIfAbsent(field.id().name(), new Property(field.id().name(), null, field.id(), field.type()));
            }
        }
        for (MethodInfo method : info.methods()) {
            String name = propertyOf(info, method);
            if (name == null) {
                continue;
            }
            if (isIgnored(method.annotations())) {
                ignored.add(name);
            } else if (found.get(name) == null || found.get(name).getter() == null) {
                found.put(name, new Property(name, method.id(), null, method.result()));
            }
        }
    }

    private static @Nullable String propertyOf(TypeInfo owner, MethodInfo method) {
        if (!method.parameters().isEmpty()
                || method.is(Flag.STATIC)
                || method.id().isConstructor()
                || method.result().equals(Type.VOID)) {
            return null;
        }
        String name = method.id().name();
        boolean annotated = has(method.annotations(), "JsonProperty") || has(method.annotations(), "JsonGetter");
        if (owner.kind() == TypeInfo.Kind.RECORD && owner.components().contains(name)) {
            return name;
        }
        if (!method.is(Flag.PUBLIC) && !annotated) {
            return null;
        }
        String result = method.result().erasure();
        boolean truth = result.equals("boolean") || result.equals("java.lang.Boolean");
        String property = stripped(name, "get");
        if (property == null && truth) {
            property = stripped(name, "is");
        }
        return property != null || !annotated ? property : name;
    }

    private static @Nullable String stripped(String name, String prefix) {
        if (!name.startsWith(prefix) || name.length() == prefix.length() || name.equals("getClass")) {
            return null;
        }
        String rest = name.substring(prefix.length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private static void ignoredByClass(TypeInfo info, Set<String> ignored) {
        for (AnnotationInfo annotation : info.annotations()) {
            if (annotation.type().equals(JACKSON + "JsonIgnoreProperties")) {
                ignored.addAll(annotation.values().getOrDefault("value", List.of()));
            }
        }
    }

    private static boolean isIgnored(List<AnnotationInfo> annotations) {
        return annotations.stream()
                .anyMatch(a -> a.type().equals(JACKSON + "JsonIgnore")
                                && !a.text("value", "true").equals("false")
                        || a.type().equals(JACKSON + "JsonProperty")
                                && a.text("access", "").equals("WRITE_ONLY")
                        || a.type().equals(JACKSON + "JsonBackReference"));
    }

    private boolean ignoresType(Type type) {
        TypeInfo info = program.type(type.erasure());
        return info != null
                && info.annotations().stream().anyMatch(a -> a.type().equals(JACKSON + "JsonIgnoreType"));
    }

    private static boolean visibleFields(TypeInfo info) {
        return info.annotations().stream()
                .anyMatch(a -> a.type().equals(JACKSON + "JsonAutoDetect")
                        && (a.text("fieldVisibility", "").equals("ANY")
                                || a.text("fieldVisibility", "").equals("NON_PRIVATE")));
    }

    private static boolean has(List<AnnotationInfo> annotations, String simpleName) {
        return annotations.stream().anyMatch(a -> a.type().equals(JACKSON + simpleName));
    }
}
