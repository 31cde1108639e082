package io.github.personaldata.checker.injected;

import io.github.personaldata.checker.real.RealProject;
import io.github.personaldata.checker.truth.SiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A project that nobody here wrote.
 *
 * @param sources the folder of its sources
 * @param classPath jars of what it depends on; not of itself
 */
record RealCode(String name, Path sources, List<Path> classPath) {
    /** Small, and among the libraries that the executed cases use anyway; its sources are a dependency of the tests. */
    static final String SMALL = "commons-email";

    RealCode {
        classPath = List.copyOf(classPath);
    }

    /** In: a project of {@code src/real}, which must be prepared, or {@link #SMALL}; and a folder for sources to be unpacked. */
    static RealCode named(String name, Path folder) throws IOException {
        if (!name.equals(SMALL)) {
            RealProject project = RealProject.named(name);
            return new RealCode(name, project.sources(), SiteRun.classPath(project.classPath(), name + "-"));
        }
        Path sources = folder.resolve("unpacked").toAbsolutePath();
        List<Path> all = SiteRun.classPath(List.of(), "none");
        Path jar = all.stream()
                .filter(entry -> entry.getFileName().toString().matches(SMALL + "-.*-sources\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sources of " + SMALL + " on the class path"));
        unpack(jar, sources);
        return new RealCode(name, sources, SiteRun.classPath(List.of(), name + "-"));
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.getName().endsWith(".java") && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.readAllBytes());
                }
            }
        }
    }
}
