package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every class and method of the catalogue exists in the JDK or in the jars that {@code src/catalogue} pins; see docs/catalogue.md. A
 * class is looked up in the jars, not loaded, so what it needs itself may be absent.
 */
@EnabledIfSystemProperty(named = "catalogue.verify", matches = ".+")
final class CatalogueVerificationTest {
    private static final Set<String> NEWER_TYPES = Set.of("java.util.SequencedCollection", "java.util.SequencedMap");
    private static ClassFiles classes;
    private static final NavigableSet<String> NAMED = new TreeSet<>();
    private final Map<String, Set<MethodId>> members = new HashMap<>();

    @BeforeAll
    static void open() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "catalogue"))) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            assertThat(jars).as("jars that the profile has copied").hasSizeGreaterThan(100);
            classes = ClassFiles.open(jars, 21);
            for (Path jar : jars) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    file.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.endsWith(".class"))
                            .forEach(name -> NAMED.add(
                                    name.substring(0, name.length() - 6).replace('/', '.')));
                }
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
    }

    @Test
    void everyClassExists() {
        Set<String> absent = new TreeSet<>();
        for (MethodModel model : CataloguedMethods.of(Catalogue.load().models())) {
            TypePattern type = model.method().type();
            if (!type.open() && classes.read(type.name()) == null && !NEWER_TYPES.contains(type.name())) {
                absent.add(type.name());
            }
        }
        CataloguedMethods.annotations(Catalogue.load().models()).stream()
                .filter(name -> classes.read(name) == null)
                .forEach(absent::add);
        assertThat(absent).isEmpty();
    }

    @Test
    void everyMethodExists() {
        Map<String, Boolean> exists = new TreeMap<>();
        for (MethodModel model : CataloguedMethods.of(Catalogue.load().models())) {
            MethodPattern pattern = model.method();
            exists.merge(CataloguedMethods.key(model), found(pattern), Boolean::logicalOr);
        }
        List<String> missing = exists.keySet().stream()
                .filter(key -> !exists.get(key) && !CataloguedMethods.NEWER.contains(key))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(exists).hasSizeGreaterThan(2000);
    }

    private boolean found(MethodPattern pattern) {
        String type = pattern.type().name();
        Stream<String> types = pattern.type().open()
                ? NAMED.subSet(type, type + Character.MAX_VALUE).stream()
                : Stream.concat(Stream.of(type), Subtypes.of(type).stream());
        return types.flatMap(name -> members.computeIfAbsent(name, this::members).stream())
                .anyMatch(pattern::matchesSignature);
    }

    /** The methods of a type and of all above it that can be read; constructors of itself alone. */
    private Set<MethodId> members(String type) {
        Set<MethodId> found = new HashSet<>();
        Set<String> seen = new HashSet<>(Set.of(type));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String name = open.remove();
            TypeInfo info = classes.read(name);
            if (info == null) {
                continue;
            }
            info.methods().stream()
                    .map(TypeInfo.MethodInfo::id)
                    .filter(id -> name.equals(type) || !id.isConstructor())
                    .forEach(found::add);
            Stream.concat(Stream.ofNullable(info.superclass()), info.interfaces().stream())
                    .map(Type::erasure)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return found;
    }
}
