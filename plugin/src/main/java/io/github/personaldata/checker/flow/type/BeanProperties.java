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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Properties as libraries see them that copy objects: what can be read of one, by a getter or else by its field, and the fields in which a
 * copy keeps them. Annotations by which one library leaves a property out count for nothing, since another may copy it.
 */
public final class BeanProperties {
    private static final int SUBTYPES = 16;

    private final Program program;
    private final Map<String, List<Property>> read = new ConcurrentHashMap<>();
    private final Map<String, List<Target>> written = new ConcurrentHashMap<>();

    /** Of that program's classes. */
    public BeanProperties(Program program) {
        this.program = program;
    }

    /** A field of a copy, with the names under which it may be given a value. */
    public record Target(FieldInfo field, Set<String> names) {
        public Target {
            names = Set.copyOf(names);
        }

        /** Whether a property of that name goes there. */
        public boolean takes(String property) {
            return names.contains(plain(property));
        }

        /** Whether a property of that name may be a part of it, or the other way round: {@code customer.name} and {@code customerName}. */
        public boolean mayTake(String property) {
            String name = plain(property);
            return names.stream().anyMatch(n -> n.startsWith(name) || name.startsWith(n));
        }
    }

    /** What can be read of an object. */
    public List<Property> read(String type, boolean exact) {
        List<Property> found = new ArrayList<>(readOf(type));
        if (!exact) {
            List<String> subtypes = program.subtypes(type);
            for (String subtype : subtypes.subList(0, Math.min(SUBTYPES, subtypes.size()))) {
                readOf(subtype).stream().filter(p -> !found.contains(p)).forEach(found::add);
            }
        }
        return found;
    }

    private List<Property> readOf(String type) {
        List<Property> found = read.get(type);
        if (found == null) {
            found = findRead(type);
            read.put(type, found);
        }
        return found;
    }

    private List<Property> findRead(String type) {
        Map<String, Property> found = new LinkedHashMap<>();
        for (TypeInfo info : Hierarchy.of(program, type)) {
            for (MethodInfo method : info.methods()) {
                boolean component = info.kind() == TypeInfo.Kind.RECORD
                        && info.components().contains(method.id().name())
                        && Accessors.reads(method);
                String name = component ? method.id().name() : Accessors.read(method);
                if (name != null) {
                    MethodId run = program.implementation(type, method.id());
                    found.putIfAbsent(
                            plain(name),
                            new Property(name, run == null ? method.id() : run, null, method.result(), null));
                }
            }
        }
        for (TypeInfo info : Hierarchy.of(program, type)) {
            for (FieldInfo field : info.fields()) {
                if (!field.flags().contains(Flag.STATIC)) {
                    String name = field.id().name();
                    found.putIfAbsent(plain(name), new Property(name, null, field.id(), field.type(), null));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The fields of a copy of that class. */
    public List<Target> written(String type) {
        List<Target> found = written.get(type);
        if (found == null) {
            found = new ArrayList<>();
            for (TypeInfo info : Hierarchy.of(program, type)) {
                for (FieldInfo field : info.fields()) {
                    if (!field.flags().contains(Flag.STATIC)) {
                        found.add(new Target(field, names(field)));
                    }
                }
            }
            written.put(type, List.copyOf(found));
        }
        return found;
    }

    private static Set<String> names(FieldInfo field) {
        Set<String> names = new LinkedHashSet<>(List.of(plain(field.id().name())));
        for (AnnotationInfo annotation : field.annotations()) {
            if (annotation.type().endsWith(".JsonProperty")
                    || annotation.type().endsWith(".JsonAlias")
                    || annotation.type().endsWith(".SerializedName")) {
                annotation.values().getOrDefault("value", List.of()).forEach(name -> names.add(plain(name)));
            }
        }
        return names;
    }

    /** Naming strategies write names in other cases, with dashes or with underscores. */
    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
