package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.ClassPath;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * The JDK and a class path as types and code. In goes a list of jars and folders and a release of Java; out come types by binary name,
 * each read at most once, and the bodies of their methods on demand. Thread safe. What is missing, damaged or newer than the class-file
 * reader is absent and stands in the ledger.
 */
public final class ClassFiles implements ClassPath, AutoCloseable {
    private final List<Container> containers = new ArrayList<>();
    private final Map<String, List<Container>> byPackage = new HashMap<>();
    private final Map<String, ClassFile> classes = new ConcurrentHashMap<>();
    private final Set<LedgerEntry> ledger = new ConcurrentSkipListSet<>();
    private final RunningJdk running = new RunningJdk();
    private final Container jdk;
    private final Bodies bodies = new Bodies(this);

    private ClassFiles(int release) {
        jdk = jdk(release);
        containers.add(jdk);
    }

    /**
     * Opens a class path.
     *
     * @param classPath jars and folders, in order; entries that are missing or damaged go to the ledger
     * @param release the Java release whose API the code is compiled against; one that the running JDK does not describe, or a newer one,
     *     is answered with the running JDK
     */
    public static ClassFiles open(List<Path> classPath, int release) {
        ClassFiles result = new ClassFiles(release);
        for (Path entry : classPath) {
            result.add(entry, release);
        }
        for (Container container : result.containers) {
            for (String name : container.packages()) {
                result.byPackage.computeIfAbsent(name, p -> new ArrayList<>(1)).add(container);
            }
        }
        return result;
    }

    private Container jdk(int release) {
        if (release >= Runtime.version().feature()) {
            return running;
        }
        try {
            return OlderJdk.open(Path.of(System.getProperty("java.home"), "lib", "ct.sym"), release);
        } catch (IOException | RuntimeException e) {
            tell(
                    LedgerEntry.Kind.MISSING_ARTIFACT,
                    "Java " + release,
                    "The running JDK does not describe this release (lib/ct.sym), so its own classes are used.");
            return running;
        }
    }

    private void add(Path entry, int release) {
        String label = String.valueOf(entry.getFileName());
        if (!Files.exists(entry)) {
            tell(
                    LedgerEntry.Kind.MISSING_ARTIFACT,
                    label,
                    "This class path entry does not exist; build or download it, or take it off the class path.");
            return;
        }
        try {
            containers.add(
                    Files.isDirectory(entry) ? DirectoryContainer.open(entry) : JarContainer.open(entry, release));
        } catch (IOException | RuntimeException e) {
            tell(
                    LedgerEntry.Kind.MISSING_ARTIFACT,
                    label,
                    "This class path entry is not a readable jar or folder; delete it from the local repository and build again.");
        }
    }

    void tell(LedgerEntry.Kind kind, String subject, String detail) {
        ledger.add(new LedgerEntry(kind, subject, "", 0, 0, detail));
    }

    @Override
    public @Nullable TypeInfo read(String binaryName) {
        ClassFile file = classFile(binaryName);
        return file == null ? null : file.type();
    }

    /** The class file of that name, not yet read; null if its package is unknown. */
    private @Nullable ClassFile classFile(String binaryName) {
        if (!byPackage.containsKey(Container.packageOf(binaryName))) {
            return null;
        }
        return classes.computeIfAbsent(binaryName, ClassFile::new);
    }

    @Override
    public boolean hasPackage(String dotted) {
        return byPackage.containsKey(dotted);
    }

    @Override
    public List<String> classesIn(String packageName) {
        Set<String> result = new TreeSet<>();
        for (Container container : byPackage.getOrDefault(packageName, List.of())) {
            try {
                result.addAll(container.classesIn(packageName));
            } catch (UncheckedIOException e) {
                tell(LedgerEntry.Kind.MISSING_ARTIFACT, container.label(), "Its classes cannot be listed.");
            }
        }
        return List.copyOf(result);
    }

    @Override
    public @Nullable Code bytecode(MethodId method) {
        return bodies.code(method);
    }

    @Override
    public List<String> modulePackages(String module) {
        Set<String> packages = new TreeSet<>();
        addPackages(module, packages, new TreeSet<>());
        return List.copyOf(packages);
    }

    private void addPackages(String module, Set<String> packages, Set<String> seen) {
        ModuleDescriptor descriptor = seen.add(module) ? module(module) : null;
        if (descriptor == null) {
            return;
        }
        if (descriptor.isAutomatic()) {
            packages.addAll(descriptor.packages());
        }
        descriptor.exports().stream()
                .filter(e -> !e.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .forEach(packages::add);
        descriptor.requires().stream()
                .filter(r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .forEach(r -> addPackages(r.name(), packages, seen));
    }

    private @Nullable ModuleDescriptor module(String name) {
        for (Container container : containers) {
            try {
                ModuleDescriptor descriptor = container.module(name);
                if (descriptor != null) {
                    return descriptor;
                }
            } catch (IOException | RuntimeException e) {
                tell(LedgerEntry.Kind.MISSING_ARTIFACT, container.label(), "Its module descriptor cannot be read.");
            }
        }
        return null;
    }

    /**
     * The bytes of a class file that holds bodies. An older release's description has none, so the running JDK's stand in for them.
     *
     * @return empty if it is missing
     */
    Optional<byte[]> withBodies(String binaryName) throws IOException {
        String path = binaryName.replace('.', '/');
        for (Container container : byPackage.getOrDefault(Container.packageOf(binaryName), List.of())) {
            Optional<byte[]> bytes = container.read(path);
            if (bytes.isPresent()) {
                return container == jdk ? running.read(path) : bytes;
            }
        }
        return Optional.empty();
    }

    /** Notes a class file whose bodies cannot be read. */
    void unreadable(String binaryName, Exception e) {
        tell(LedgerEntry.Kind.MISSING_TYPE, binaryName, "The code in its class file" + Unreadable.reason(e));
    }

    /** What could not be read so far, sorted. */
    public List<LedgerEntry> ledger() {
        return List.copyOf(ledger);
    }

    /** Closes the jars; types read before stay valid. */
    @Override
    public void close() throws IOException {
        running.close();
        for (Container container : containers) {
            container.close();
        }
    }

    /** One class file, read when first asked for. Locks are taken from inner to outer classes only, so they cannot block each other. */
    private final class ClassFile {
        private final String name;
        private boolean read;
        private @Nullable TypeInfo type;

        ClassFile(String name) {
            this.name = name;
        }

        synchronized @Nullable TypeInfo type() {
            if (!read) {
                type = load();
                read = true;
            }
            return type;
        }

        private @Nullable TypeInfo load() {
            String path = name.replace('.', '/');
            for (Container container : byPackage.getOrDefault(Container.packageOf(name), List.of())) {
                try {
                    Optional<byte[]> bytes = container.read(path);
                    if (bytes.isPresent()) {
                        Origin origin = container == jdk ? Origin.JDK : Origin.CLASS_FILE;
                        return HeaderReader.read(bytes.get(), path, origin, ClassFiles.this::read);
                    }
                } catch (IOException | RuntimeException e) {
                    String reason = " in " + container.label() + Unreadable.reason(e);
                    tell(LedgerEntry.Kind.MISSING_TYPE, name, "Its class file" + reason);
                    return null;
                }
            }
            return null;
        }
    }
}
