package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.store.ContentHash;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hash of everything that is the same in each check of a JVM and decides results: the checker's own code, its libraries, resources that a
 * plugin's dependencies add, and Java. A version number would not do: snapshots keep theirs, and a user may exchange the parser.
 */
final class CodeVersion {
    private static final int DIGITS = 32;

    private static @Nullable String running;

    private CodeVersion() {}

    /** Found once: the classes are loaded, whatever becomes of their files. */
    static synchronized String running(FileHashes hashes) {
        if (running == null) {
            running = of(CodeVersion.class, hashes);
        }
        return running;
    }

    private static String of(Class<?> anchor, FileHashes hashes) {
        ContentHash hash = new ContentHash();
        for (Path entry : classPath(anchor)) {
            hash.add(String.valueOf(entry.getFileName())).add(hashes.ofLibrary(entry));
        }
        hash.add(Runtime.version().toString()).add(System.getProperty("java.vendor", ""));
        // a runtime image may have been made with fewer modules
        Path lib = Path.of(System.getProperty("java.home")).resolve("lib");
        for (String file : List.of("modules", "ct.sym")) {
            hash.add(lib.resolve(file).toFile().length());
        }
        return hash.hex().substring(0, DIGITS);
    }

    private static Set<Path> classPath(Class<?> anchor) {
        Set<Path> entries = new LinkedHashSet<>();
        CodeSource source = anchor.getProtectionDomain().getCodeSource();
        if (source != null) {
            entries.addAll(files(List.of(source.getLocation())));
        }
        if (anchor.getClassLoader() instanceof URLClassLoader loader) {
            entries.addAll(files(List.of(loader.getURLs())));
        } else {
            for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                entries.add(Path.of(entry).toAbsolutePath());
            }
        }
        entries.removeIf(Files::notExists);
        return entries;
    }

    private static List<Path> files(List<URL> urls) {
        List<Path> files = new ArrayList<>();
        for (URL url : urls) {
            // Maven loads plugins from files
            if (url.getProtocol().equals("file")) {
                files.add(Path.of(URI.create(url.toString())));
            }
        }
        return files;
    }
}
