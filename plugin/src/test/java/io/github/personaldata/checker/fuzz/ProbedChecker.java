package io.github.personaldata.checker.fuzz;

import io.github.personaldata.checker.run.ModuleCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A copy of the checker, and of the targets, that counts which blocks run. Copies share nothing, so campaigns may run side by side. */
final class ProbedChecker extends ClassLoader {
    private static final String ROOT = "io.github.personaldata.checker.";
    private static final ProtectionDomain PRODUCT = ModuleCheck.class.getProtectionDomain();

    private static @Nullable Probed product;

    /**
     * The checker's classes with probes.
     *
     * @param areas of each block the package, below the checker's root
     */
    private record Probed(Map<String, byte[]> classes, List<String> areas) {
        static Probed read() throws IOException {
            Path folder = Path.of(
                    java.net.URI.create(PRODUCT.getCodeSource().getLocation().toString()));
            Map<String, byte[]> classes = new HashMap<>();
            List<String> areas = new ArrayList<>();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    String name =
                            path.substring(0, path.length() - ".class".length()).replace('/', '.');
                    String area = name.substring(ROOT.length(), Math.max(ROOT.length(), name.lastIndexOf('.')));
                    byte[] probed = Probes.added(Files.readAllBytes(file), () -> {
                        areas.add(area);
                        return areas.size() - 1;
                    });
                    classes.put(name, probed);
                }
            }
            return new Probed(classes, areas);
        }
    }

    ProbedChecker() {
        super(ProbedChecker.class.getClassLoader());
    }

    private static synchronized Probed product() {
        try {
            return product = product == null ? Probed.read() : product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each block its package. */
    List<String> areas() {
        return product().areas;
    }

    /** The target of that name, which is the beginning of its class's name. */
    Target target(String name) throws ReflectiveOperationException {
        Class<?> type = loadClass(ROOT + "fuzz." + name + "Target");
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Target) constructor.newInstance();
    }

    /** Of this copy. */
    byte[] counts() throws ReflectiveOperationException {
        return (byte[]) loadClass(Hits.class.getName()).getMethod("counts").invoke(null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(ROOT) && !name.equals(Target.class.getName());
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] probed = product().classes.get(name);
        byte[] bytes = probed == null ? ofTests(name) : probed;
        return defineClass(name, bytes, 0, bytes.length, PRODUCT);
    }

    private byte[] ofTests(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
