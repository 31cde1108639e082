package io.github.personaldata.checker.link.classfile;

import java.io.ByteArrayInputStream;
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
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A jar. Opening it reads the central directory only; a multi-release jar answers as for one release of Java. */
final class JarContainer implements Container {
    private static final String VERSIONS = "META-INF/versions/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String CLASS = ".class";

    private final String label;
    private final ZipFile zip;
    /** Top-level classes by package. */
    private final Map<String, List<String>> packages = new TreeMap<>();
    /** The entry for a class that a versioned folder overrides. */
    private final Map<String, String> versioned = new HashMap<>();

    private JarContainer(String label, ZipFile zip) {
        this.label = label;
        this.zip = zip;
    }

    /** Opens a jar; throws if the file is missing or no jar. */
    static JarContainer open(Path file, int release) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            JarContainer jar = new JarContainer(String.valueOf(file.getFileName()), zip);
            jar.index(release);
            return jar;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void index(int release) throws IOException {
        Map<String, Integer> versions = new TreeMap<>();
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (!name.endsWith(CLASS)) {
                continue;
            }
            if (name.startsWith(VERSIONS)) {
                int version = version(name);
                if (version >= 9 && version <= release) {
                    versions.merge(name.substring(name.indexOf('/', VERSIONS.length()) + 1), version, Math::max);
                }
            } else {
                add(name);
            }
        }
        if (!versions.isEmpty() && isMultiRelease()) {
            versions.forEach((name, version) -> {
                if (versioned.put(name, VERSIONS + version + "/" + name) == null && zip.getEntry(name) == null) {
                    add(name);
                }
            });
        }
    }

    private void add(String name) {
        int slash = name.lastIndexOf('/');
        String packageName = slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
        String simple = name.substring(slash + 1, name.length() - CLASS.length());
        if (simple.equals("module-info")) {
            return;
        }
        List<String> classes = packages.computeIfAbsent(packageName, p -> new ArrayList<>());
        if (Container.isTopLevel(simple)) {
            classes.add(packageName.isEmpty() ? simple : packageName + "." + simple);
        }
    }

    private static int version(String name) {
        int end = name.indexOf('/', VERSIONS.length());
        try {
            return end < 0 ? -1 : Integer.parseInt(name.substring(VERSIONS.length(), end));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean isMultiRelease() throws IOException {
        String value = manifest().getValue(Attributes.Name.MULTI_RELEASE);
        return value != null && value.strip().toLowerCase(Locale.ROOT).equals("true");
    }

    private Attributes manifest() throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            return new Attributes();
        }
        return new Manifest(new ByteArrayInputStream(bytes(entry))).getMainAttributes();
    }

    /** The JDK does not compare what it unpacks with the checksum, and a class whose bytes have changed may still be one. */
    private byte[] bytes(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = Container.bytes(in);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new Unreadable(entry.getName() + " does not fit its checksum");
            }
            return bytes;
        }
    }

    @Override
    public @Nullable ModuleDescriptor module(String name) throws IOException {
        Optional<byte[]> info = read("module-info");
        if (info.isPresent()) {
            ModuleDescriptor descriptor = Container.descriptor(new ByteArrayInputStream(info.get()));
            return descriptor != null && descriptor.name().equals(name) ? descriptor : null;
        }
        String automatic = manifest().getValue("Automatic-Module-Name");
        if (automatic == null || !automatic.equals(name)) {
            return null;
        }
        // An automatic module exports all it has.
        Set<String> exported = new TreeSet<>(packages.keySet());
        exported.remove("");
        return ModuleDescriptor.newAutomaticModule(name).packages(exported).build();
    }

    @Override
    public String label() {
        return label;
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
        String name = path + CLASS;
        ZipEntry entry = zip.getEntry(versioned.getOrDefault(name, name));
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(bytes(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
