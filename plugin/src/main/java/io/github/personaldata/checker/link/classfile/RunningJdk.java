package io.github.personaldata.checker.link.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The modules of the JDK that runs us; a package lies in exactly one of them. */
final class RunningJdk implements Container {
    private static final String CLASS = ".class";

    private final Map<String, ModuleReference> packages = new TreeMap<>();
    private final Map<String, ModuleReader> readers = new HashMap<>();
    private final Map<String, List<String>> listings = new HashMap<>();
    private final Set<String> listed = new HashSet<>();

    RunningJdk() {
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            module.descriptor().packages().forEach(p -> packages.put(p, module));
        }
    }

    private synchronized ModuleReader reader(ModuleReference module) throws IOException {
        String name = module.descriptor().name();
        ModuleReader reader = readers.get(name);
        if (reader == null) {
            reader = module.open();
            readers.put(name, reader);
        }
        return reader;
    }

    @Override
    public String label() {
        return "the JDK";
    }

    @Override
    public Set<String> packages() {
        return packages.keySet();
    }

    @Override
    public synchronized List<String> classesIn(String packageName) {
        ModuleReference module = packages.get(packageName);
        if (module == null) {
            return List.of();
        }
        if (listed.add(module.descriptor().name())) {
            list(module);
        }
        return listings.getOrDefault(packageName, List.of());
    }

    private void list(ModuleReference module) {
        try (var names = reader(module).list()) {
            names.filter(n -> n.endsWith(CLASS)).forEach(n -> {
                String binary = n.substring(0, n.length() - CLASS.length()).replace('/', '.');
                if (Container.isTopLevel(binary.substring(binary.lastIndexOf('.') + 1))) {
                    listings.computeIfAbsent(Container.packageOf(binary), p -> new ArrayList<>())
                            .add(binary);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        ModuleReference module = packages.get(Container.packageOf(path.replace('/', '.')));
        if (module == null) {
            return Optional.empty();
        }
        Optional<InputStream> stream = reader(module).open(path + CLASS);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public @Nullable ModuleDescriptor module(String name) {
        return ModuleFinder.ofSystem()
                .find(name)
                .map(ModuleReference::descriptor)
                .orElse(null);
    }

    @Override
    public synchronized void close() throws IOException {
        for (ModuleReader reader : readers.values()) {
            reader.close();
        }
    }
}
