package io.github.personaldata.checker.injected;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields of the project to be declared personal data: a text that can be set and read from outside, in a class that no other code of the
 * project makes. What the project itself puts into such a field would be data too, of which runs of injected code know nothing.
 */
final class DataSources {
    private final Surface surface;
    private final Maker maker;
    private final Set<String> made;

    /** In: also the project's class files. */
    DataSources(Surface surface, Maker maker, Path compiled) {
        this.surface = surface;
        this.maker = maker;
        made = Creations.madeByOthers(compiled);
    }

    /** By class, at most one for each simple name. */
    Map<Class<?>, DataSource> all() {
        Map<String, Class<?>> taken = new TreeMap<>();
        Map<Class<?>, DataSource> found = new java.util.LinkedHashMap<>();
        for (Class<?> type : surface.types()) {
            if (type.getEnclosingClass() != null || made.contains(type.getName())) {
                continue;
            }
            List<DataSource> ofType = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == String.class && !Modifier.isStatic(field.getModifiers())) {
                    DataSource source = of(type, field.getName());
                    if (source != null) {
                        ofType.add(source);
                    }
                }
            }
            if (!ofType.isEmpty() && taken.putIfAbsent(type.getSimpleName(), type) == null) {
                found.put(type, ofType.get(Math.floorMod(type.getName().hashCode(), ofType.size())));
            }
        }
        return found;
    }

    private @Nullable DataSource of(Class<?> type, String field) {
        String property = field.toLowerCase(Locale.ROOT);
        List<Method> texts = surface.methods(type).stream()
                .filter(m -> m.getParameterCount() == 0 && m.getReturnType() == String.class)
                .filter(m -> m.getDeclaringClass() == type && !Modifier.isStatic(m.getModifiers()))
                .toList();
        Method getter = texts.stream()
                .filter(m -> m.getName().equalsIgnoreCase("get" + property)
                        || m.getName().equalsIgnoreCase(property))
                .findFirst()
                .orElse(null);
        Method other = texts.stream()
                .filter(m -> m.getName().startsWith("get") && !m.equals(getter))
                .findFirst()
                .orElse(null);
        if (getter == null || other == null) {
            return null;
        }
        List<Executable> writers = new ArrayList<>(surface.methods(type));
        writers.addAll(surface.constructors(type));
        for (Executable writer : writers) {
            for (int i = 0; i < writer.getParameterCount(); i++) {
                Entered entered = new Entered(writer, i);
                boolean writes = writer.getParameterTypes()[i] == String.class
                        && ProjectSteps.name(entered).equals(property)
                        && writer.getDeclaringClass() == type
                        && (writer instanceof Constructor<?> || !Modifier.isStatic(writer.getModifiers()));
                String creation = writes ? creation(type, writer, i) : null;
                if (creation != null) {
                    return new DataSource(
                            type.getSimpleName() + "." + field,
                            "    - {field: \"%s#%s\", category: name, purpose: [order]}\n"
                                    .formatted(type.getName(), field),
                            creation,
                            "person." + getter.getName() + "()",
                            "person." + other.getName() + "()",
                            "",
                            Set.of(entered, new Entered(getter, -1)));
                }
            }
        }
        return null;
    }

    private @Nullable String creation(Class<?> type, Executable writer, int index) {
        List<String> arguments = maker.arguments(writer, index, "$");
        // an object with holes hardly lives to be printed
        if (arguments == null || arguments.toString().contains(Maker.NOTHING)) {
            return null;
        }
        if (writer instanceof Constructor<?>) {
            return "var person = " + Maker.call(writer, "", arguments) + ";";
        }
        String object = maker.value(type);
        return object == null || writer.getParameterCount() != 1
                ? null
                : "var person = " + object + ";\n" + Maker.call(writer, "person", arguments) + ";";
    }
}
