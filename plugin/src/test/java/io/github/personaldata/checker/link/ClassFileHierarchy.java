package io.github.personaldata.checker.link;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which class declares the method that a call in a class file names. It knows the JDK's classes and those given to it. */
final class ClassFileHierarchy implements Closeable {
    private final URLClassLoader classes;
    private final Map<String, Optional<ClassFileHeader>> known = new HashMap<>();

    ClassFileHierarchy(List<Path> classPath) throws IOException {
        URL[] all = new URL[classPath.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = classPath.get(i).toUri().toURL();
        }
        this.classes = new URLClassLoader(all, ClassLoader.getPlatformClassLoader());
    }

    /**
     * The methods that may be meant, as {@link JavacOracle} spells them: more than one where a class and interfaces, or several interfaces,
     * declare it and none of these is below another. Empty where a class is missing that may declare it.
     */
    Set<String> declarations(ClassFileCall call) {
        if (call.creates()) {
            return header(call.owner()) == null ? Set.of() : Set.of(spelt(call.owner(), "<init>", written(call)));
        }
        if (call.owner().startsWith("[")) {
            return Set.of(spelt("java/lang/Object", call.name(), call.parameters()));
        }
        List<String> parameters = isPolymorphic(call) ? List.of("java.lang.Object[]") : call.parameters();
        Set<String> found = new LinkedHashSet<>();
        declaring(call.owner(), call.name(), parameters)
                .forEach(each -> found.add(spelt(each, call.name(), parameters)));
        return found;
    }

    /** The parameters of a constructor that its source has; all where the class is missing. */
    List<String> written(ClassFileCall creation) {
        ClassFileHeader made = header(creation.owner());
        return made == null ? creation.parameters() : made.written(creation.parameters(), this::header);
    }

    /** Whether the descriptor is the call's own, not the method's. */
    boolean isPolymorphic(ClassFileCall call) {
        ClassFileHeader owner = call.owner().startsWith("[") ? null : header(call.owner());
        return owner != null && owner.isPolymorphic(call.name());
    }

    private static String spelt(String owner, String name, List<String> parameters) {
        return owner.replace('/', '.') + "#" + name + "(" + String.join(",", parameters) + ")";
    }

    private Set<String> declaring(String owner, String name, List<String> parameters) {
        Set<String> interfaces = new LinkedHashSet<>();
        Set<String> found = new LinkedHashSet<>();
        for (String each = owner; each != null; ) {
            ClassFileHeader header = header(each);
            if (header == null) {
                return Set.of();
            }
            ClassFileHeader.Method method = header.method(name, parameters);
            if (method != null) {
                found.add(each);
                if (each.equals(owner) || !method.isAbstract()) {
                    // the methods of Object are declared by interfaces as well
                    if (!each.equals("java/lang/Object") || !isInterface(owner)) {
                        return found;
                    }
                }
                break;
            }
            interfaces.addAll(header.interfaces());
            each = header.superclass();
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> inherited = new LinkedHashSet<>();
        for (String each : interfaces) {
            if (!collect(each, name, parameters, inherited, seen)) {
                return Set.of();
            }
        }
        if (!inherited.isEmpty()) {
            found.remove("java/lang/Object");
        }
        found.addAll(inherited);
        Set<String> lowest = new LinkedHashSet<>(found);
        lowest.removeIf(each -> found.stream().anyMatch(other -> !other.equals(each) && isBelow(other, each)));
        return lowest;
    }

    private boolean isInterface(String name) {
        ClassFileHeader header = header(name);
        return header != null && header.isInterface();
    }

    /** Whether all that it asked for was there. */
    private boolean collect(String type, String name, List<String> parameters, Set<String> to, Set<String> seen) {
        if (!seen.add(type)) {
            return true;
        }
        ClassFileHeader header = header(type);
        if (header == null) {
            return false;
        }
        ClassFileHeader.Method method = header.method(name, parameters);
        if (method != null && !method.isStatic()) {
            to.add(type);
            return true;
        }
        boolean whole = true;
        for (String each : header.interfaces()) {
            whole &= collect(each, name, parameters, to, seen);
        }
        return whole;
    }

    private boolean isBelow(String type, String above) {
        ClassFileHeader header = header(type);
        if (header == null) {
            return false;
        }
        List<String> supers = new ArrayList<>(header.interfaces());
        if (header.superclass() != null) {
            supers.add(header.superclass());
        }
        return supers.stream().anyMatch(each -> each.equals(above) || isBelow(each, above));
    }

    /** Whether a class of that binary name is there; arrays and primitives always are. */
    boolean has(String binaryName) {
        String element = binaryName.replace("[]", "");
        return ClassFileHeader.isPrimitive(element) || header(element.replace('.', '/')) != null;
    }

    private @Nullable ClassFileHeader header(String internalName) {
        return known.computeIfAbsent(internalName, this::read).orElse(null);
    }

    private Optional<ClassFileHeader> read(String internalName) {
        try (InputStream in = classes.getResourceAsStream(internalName + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFileHeader.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
