package io.github.personaldata.checker.link.classfile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that holds class files: a jar, a folder, a JDK. Thread safe. */
interface Container extends Closeable {
    /** What a ledger entry calls it: a file name without folders, so that it is the same on every machine. */
    String label();

    /** Names of the packages that have at least one class, with dots. */
    Set<String> packages();

    /** Binary names of the top-level classes in a package, in any order. */
    List<String> classesIn(String packageName);

    /**
     * The bytes of a class file.
     *
     * @param path the class's internal name, as {@code java/util/Map$Entry}
     * @return empty if it has no such class
     */
    Optional<byte[]> read(String path) throws IOException;

    /** The descriptor of a module that this container has; null if it has no such module or it cannot be read. */
    @Nullable
    ModuleDescriptor module(String name) throws IOException;

    /** No compiler writes larger class files; a jar of a few kilobytes may hold one of gigabytes. */
    int MOST_BYTES = 32 << 20;

    /** All bytes of a file in a container; throws what says that it is damaged where there are too many. */
    static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("more than " + MOST_BYTES + " bytes");
        }
        return bytes;
    }

    /** Reads a {@code module-info.class}; null if it is damaged or newer than the JDK that runs us. */
    static @Nullable ModuleDescriptor descriptor(InputStream in) throws IOException {
        try {
            return ModuleDescriptor.read(in);
        } catch (InvalidModuleDescriptorException e) {
            return null;
        }
    }

    /** The binary name's package with dots; empty for the unnamed one. */
    static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(binaryName.lastIndexOf('.'), 0));
    }

    /** Whether a class file of that simple name (without {@code .class}) is a top-level class of its package. */
    static boolean isTopLevel(String simpleName) {
        return simpleName.indexOf('$', 1) < 0 && !simpleName.endsWith("-info");
    }
}
