package io.github.personaldata.checker.link.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The public API of an older release of Java, as {@code lib/ct.sym} of the running JDK tells it to {@code javac --release}. Entries are
 * {@code <releases>/<module>/<class>.sig}, with one character per release: 8, 9, A for 10, and so on.
 */
final class OlderJdk implements Container {
    private static final String SIGNATURE = ".sig";

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Map<String, ZipEntry> modules = new HashMap<>();
    private final Map<String, List<String>> packages = new TreeMap<>();

    private OlderJdk(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens the file; throws if it is missing or does not know that release. */
    static OlderJdk open(Path file, int release) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            OlderJdk jdk = new OlderJdk(zip);
            jdk.index(Integer.toString(release, Character.MAX_RADIX).toUpperCase(Locale.ROOT));
            if (jdk.entries.isEmpty()) {
                throw new IOException("it does not describe release " + release);
            }
            return jdk;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void index(String release) {
        var all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            int first = name.indexOf('/');
            int second = name.indexOf('/', first + 1);
            if (second > 0 && name.endsWith(SIGNATURE) && name.lastIndexOf(release, first) >= 0) {
                String path = name.substring(second + 1, name.length() - SIGNATURE.length());
                if (path.equals("module-info")) {
                    modules.put(name.substring(first + 1, second), entry);
                } else {
                    entries.put(path, entry);
                    addToPackage(path.replace('/', '.'));
                }
            }
        }
    }

    private void addToPackage(String binary) {
        List<String> classes = packages.computeIfAbsent(Container.packageOf(binary), p -> new ArrayList<>());
        if (Container.isTopLevel(binary.substring(binary.lastIndexOf('.') + 1))) {
            classes.add(binary);
        }
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
    public List<String> classesIn(String packageName) {
        return packages.getOrDefault(packageName, List.of());
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public @Nullable ModuleDescriptor module(String name) throws IOException {
        ZipEntry entry = modules.get(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Container.descriptor(in);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
