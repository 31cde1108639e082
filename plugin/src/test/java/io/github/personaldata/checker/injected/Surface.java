package io.github.personaldata.checker.injected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What code outside of a project may call of it, in an order that is always the same. */
final class Surface {
    /** Calls that leave the process, wait, or end it; a run could not tell what they did. */
    private static final Pattern AVOIDED = Pattern.compile(
            "(?i).*(send|execute|connect|shutdown|close|start(?!ing)|stop|delete|download|wait|notify|exit|sleep|hash|random|current|now(?!n)).*");

    private static final List<String> OUTSIDE =
            List.of("java.io.", "java.nio.", "java.net.", "java.util.concurrent.", "java.lang.Thread", "javax.net.");

    private final List<Class<?>> types;
    private final Set<Class<?>> own;
    private final Map<Class<?>, List<Method>> methods = new HashMap<>();

    private Surface(List<Class<?>> types) {
        this.types = types;
        own = Set.copyOf(types);
    }

    /** In: the project's class files and what they need. */
    static Surface of(Path compiled, List<Path> classPath) {
        URL[] urls = Stream.concat(Stream.of(compiled), classPath.stream())
                .map(Surface::url)
                .toArray(URL[]::new);
        ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        try (Stream<Path> files = Files.walk(compiled)) {
            return new Surface(files.map(file -> compiled.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file -> file.replaceFirst("\\.class$", "").replace('/', '.'))
                    .sorted()
                    .flatMap(name -> usable(loader, name))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stream<Class<?>> usable(ClassLoader loader, String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            boolean open = type.getCanonicalName() != null && type.getTypeParameters().length == 0;
            for (Class<?> around = type; open && around != null; around = around.getEnclosingClass()) {
                open = Modifier.isPublic(around.getModifiers())
                        && (around.getEnclosingClass() == null || Modifier.isStatic(around.getModifiers()));
            }
            // fails where something that they name is missing
            type.getMethods();
            type.getDeclaredFields();
            return open && !Throwable.class.isAssignableFrom(type) ? Stream.of(type) : Stream.empty();
        } catch (ClassNotFoundException | LinkageError missing) {
            return Stream.empty();
        }
    }

    /** Public types without type parameters. */
    List<Class<?>> types() {
        return types;
    }

    boolean isOwn(Class<?> type) {
        return own.contains(type);
    }

    /** Public constructors of a class that can be created. */
    List<Constructor<?>> constructors(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers()) || type.isEnum()) {
            return List.of();
        }
        return sorted(Arrays.stream(type.getConstructors()).filter(Surface::isHarmless));
    }

    /** Public methods of a type that are not those of {@code Object}. */
    List<Method> methods(Class<?> type) {
        return methods.computeIfAbsent(
                type,
                t -> sorted(Arrays.stream(t.getMethods())
                        .filter(m -> m.getDeclaringClass() != Object.class && !m.isBridge() && !m.isSynthetic())
                        .filter(Surface::isHarmless)));
    }

    /** Everything of the project that has a parameter which takes such a value. */
    List<Entered> takers(Kind value) {
        List<Entered> takers = new ArrayList<>();
        for (Class<?> type : types) {
            Stream.concat(constructors(type).stream(), methods(type).stream())
                    .filter(member -> member.getDeclaringClass() == type)
                    .forEach(member -> {
                        for (int i = 0; i < member.getParameterCount(); i++) {
                            if (takes(member, i, value)) {
                                takers.add(new Entered(member, i));
                            }
                        }
                    });
        }
        return takers;
    }

    private static boolean takes(Executable member, int index, Kind value) {
        Kind parameter = Kind.of(member.getGenericParameterTypes()[index]);
        if (parameter == null) {
            // a type variable of the method itself
            return member instanceof Method
                    && member.getParameterTypes()[index] == Object.class
                    && member.getGenericParameterTypes()[index] != Object.class;
        }
        return parameter.raw() != Object.class && parameter.takes(value);
    }

    private static <E extends Executable> List<E> sorted(Stream<E> members) {
        return members.sorted(Comparator.comparing(Executable::toGenericString)).toList();
    }

    private static boolean isHarmless(Executable member) {
        Predicate<Class<?>> outside = type -> OUTSIDE.stream().anyMatch(type.getName()::startsWith);
        return !AVOIDED.matcher(member.getName()).matches()
                && member.getGenericParameterTypes().length == member.getParameterCount()
                && !Set.of("equals", "compareTo", "valueOf").contains(member.getName())
                && Arrays.stream(member.getParameterTypes()).noneMatch(outside);
    }
}
