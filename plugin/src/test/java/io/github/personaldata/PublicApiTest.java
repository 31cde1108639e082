package io.github.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The annotations are compiled into other people's code. What they declare stands in {@code annotations/api.txt}, so that no change of it goes
 * unseen; {@code -Dannotations.api=write} writes the file anew.
 */
final class PublicApiTest {
    private static final Path FILE = Path.of(System.getProperty("basedir", ".")).resolve("../annotations/api.txt");

    @Test
    void isWhatTheFileSays() throws IOException, URISyntaxException {
        String declared = declared();
        if ("write".equals(System.getProperty("annotations.api"))) {
            Files.writeString(FILE, declared);
        }
        assertThat(declared)
                .as(
                        "A new annotation, or an element with a default, is compatible: write annotations/api.txt with"
                                + " -Dannotations.api=write. What goes away or changes breaks code that is compiled already, and needs a new major version.")
                .isEqualTo(Files.readString(FILE).replace("\r\n", "\n"));
    }

    private static String declared() throws IOException, URISyntaxException {
        URI place = PersonalData.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return text(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return text(jar.getPath("/"));
        }
    }

    private static String text(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .map(PublicApiTest::type)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String type(String name) {
        try {
            Class<?> type = Class.forName(name);
            StringBuilder text = new StringBuilder();
            annotations(type).forEach(line -> text.append(line).append('\n'));
            text.append(Modifier.toString(type.getModifiers() & ~Modifier.INTERFACE & ~Modifier.ABSTRACT))
                    .append(type.isAnnotation() ? " @interface " : " type ")
                    .append(name)
                    .append('\n');
            Stream.of(type.getDeclaredMethods())
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method ->
                            text.append("    ").append(element(method)).append('\n'));
            return text.toString();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> annotations(Class<?> type) {
        return Stream.of(type.getAnnotations())
                .map(annotation -> "@" + annotation.annotationType().getSimpleName() + values(annotation))
                .sorted()
                .toList();
    }

    private static String values(Annotation annotation) {
        String values = Stream.of(annotation.annotationType().getDeclaredMethods())
                .map(method -> value(invoked(method, annotation)))
                .sorted()
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : "(" + values + ")";
    }

    private static Object invoked(Method method, Annotation annotation) {
        try {
            return method.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    private static String element(Method method) {
        Object ifLeftOut = method.getDefaultValue();
        return method.getReturnType().getTypeName() + " " + method.getName() + "()"
                + (ifLeftOut == null ? "" : " default " + value(ifLeftOut));
    }

    private static String value(Object value) {
        if (value instanceof Object[] several) {
            return Arrays.stream(several)
                    .map(PublicApiTest::value)
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Class<?> type
                ? type.getName()
                : value instanceof String text ? '"' + text + '"' : value.toString();
    }
}
