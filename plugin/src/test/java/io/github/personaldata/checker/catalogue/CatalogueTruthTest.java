package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.program.MethodId;
import java.lang.reflect.Executable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method of the catalogue exists in the JDK, or in its library where that is on the test class path. */
final class CatalogueTruthTest {
    @Test
    void everyMethodExists() {
        Map<String, Boolean> exists = new TreeMap<>();
        Set<String> absent = new TreeSet<>();
        for (MethodModel model : CataloguedMethods.of(Catalogue.load().models())) {
            MethodPattern pattern = model.method();
            if (pattern.type().open()) {
                continue;
            }
            Class<?> type = load(pattern.type().name());
            if (type == null && !pattern.type().name().startsWith("java.")) {
                absent.add(pattern.type().name());
                continue;
            }
            boolean found = type != null && (declares(type, pattern) || inSubtypes(pattern));
            exists.merge(CataloguedMethods.key(model), found, Boolean::logicalOr);
        }
        List<String> missing = exists.keySet().stream()
                .filter(key -> !exists.get(key) && !CataloguedMethods.NEWER.contains(key))
                .toList();
        assertThat(missing).as("absent libraries: " + absent).isEmpty();
        assertThat(exists).hasSizeGreaterThan(1000);
    }

    /** A call resolves to the type that declares the method: an inherited one must be written down for its declarer. */
    private static boolean declares(Class<?> type, MethodPattern pattern) {
        Class<?> named = load(pattern.type().name());
        return executables(type).stream().filter(pattern::matchesSignature).anyMatch(method -> {
            Class<?> declarer = load(method.owner());
            return named != null && declarer != null && named.isAssignableFrom(declarer);
        });
    }

    /** A pattern of a type may name methods that only its subtypes declare: {@code Collection#<init>(Collection)}. */
    private static boolean inSubtypes(MethodPattern pattern) {
        return Subtypes.of(pattern.type().name()).stream()
                .map(CatalogueTruthTest::load)
                .anyMatch(type -> type != null && declares(type, pattern));
    }

    private static Class<?> load(String name) {
        try {
            Class<?> type = Class.forName(name, false, CatalogueTruthTest.class.getClassLoader());
            return executables(type).isEmpty() ? null : type;
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static Set<MethodId> executables(Class<?> type) {
        Set<MethodId> found = new LinkedHashSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            Stream.of(at.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .forEach(method -> found.add(id(method, method.getName())));
        }
        Stream.of(type.getMethods())
                .filter(method -> !method.isSynthetic())
                .forEach(method -> found.add(id(method, method.getName())));
        Stream.of(type.getDeclaredConstructors()).forEach(constructor -> found.add(id(constructor, "<init>")));
        return found;
    }

    private static MethodId id(Executable executable, String name) {
        List<String> parameters = Stream.of(executable.getParameterTypes())
                .map(CatalogueTruthTest::erasure)
                .toList();
        return new MethodId(executable.getDeclaringClass().getName(), name, parameters);
    }

    private static String erasure(Class<?> type) {
        return type.isArray() ? erasure(type.getComponentType()) + "[]" : type.getName();
    }
}
