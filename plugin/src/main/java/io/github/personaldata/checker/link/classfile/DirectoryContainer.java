package io.github.personaldata.checker.link.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder of class files, listed once when it is opened. */
final class DirectoryContainer implements Container {
    private static final String CLASS = ".class";

    private final Path root;
    private final Map<String, List<String>> packages = new TreeMap<>();
    /** Internal names; asked before the file system, which may ignore case. */
    private final Set<String> names = new HashSet<>();

    private DirectoryContainer(Path root) {
        this.root = root;
    }

    /** Lists a folder. */
    static DirectoryContainer open(Path root) throws IOException {
        DirectoryContainer result = new DirectoryContainer(root);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                result.add(root.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return result;
    }

    private void add(String file) {
        if (!file.endsWith(CLASS)) {
            return;
        }
        String name = file.substring(0, file.length() - CLASS.length());
        names.add(name);
        String binary = name.replace('/', '.');
        String packageName = Container.packageOf(binary);
        String simple = name.substring(name.lastIndexOf('/') + 1);
        if (!simple.equals("module-info")) {
            List<String> classes = packages.computeIfAbsent(packageName, p -> new ArrayList<>());
            if (Container.isTopLevel(simple)) {
                classes.add(binary);
            }
        }
    }

    @Override
    public String label() {
        return String.valueOf(root.getFileName());
    }

    @Override
    public Set<String> packages() {
        return packages.keySet();
    }

    @Override
    public List<String> classesIn(String packageName) {
        return packages.getOrDefault(packageName, List.of());
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (!names.contains(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(root.resolve(path + CLASS))) {
            return Optional.of(Container.bytes(in));
        }
    }

    @Override
    public @Nullable ModuleDescriptor module(String name) throws IOException {
        if (!names.contains("module-info")) {
            return null;
        }
        try (InputStream in = Files.newInputStream(root.resolve("module-info" + CLASS))) {
            ModuleDescriptor descriptor = Container.descriptor(in);
            return descriptor != null && descriptor.name().equals(name) ? descriptor : null;
        }
    }

    @Override
    public void close() {
        // Nothing stays open.
    }
}
