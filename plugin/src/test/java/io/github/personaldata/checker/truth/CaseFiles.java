package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the cases: {@code src/test/resources/cases/<family>/<Name>.java}, and beside one a policy file {@code <Name>.yml} of its own. */
final class CaseFiles {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private CaseFiles() {}

    /** The cases of this module, by name. */
    static List<CaseFile> all() {
        return in(Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/cases"));
    }

    /** In: the folder with the families and the shared {@code personal-data.yml}. Out: its cases, by name. */
    static List<CaseFile> in(Path folder) {
        var packages = new HashSet<String>();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .peek(file -> {
                        if (!packages.add(packageOf(file.mainClass()))) {
                            throw new IllegalArgumentException(file.name() + ": its package is taken by another case");
                        }
                    })
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CaseFile read(Path folder, Path source) {
        try {
            var name = folder.relativize(source).toString().replace('\\', '/').replaceFirst("\\.java$", "");
            var text = Files.readString(source);
            var found = PACKAGE.matcher(text);
            if (!found.find()) {
                throw new IllegalArgumentException(name + ": a case needs a package of its own");
            }
            var simpleName = name.substring(name.lastIndexOf('/') + 1);
            var own = source.resolveSibling(simpleName + ".yml");
            var policy = Files.exists(own) ? own : folder.resolve("personal-data.yml");
            return new CaseFile(
                    name,
                    source,
                    policy,
                    found.group(1) + "." + simpleName,
                    CaseLabels.read(name, text.lines().toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String packageOf(String mainClass) {
        return mainClass.substring(0, mainClass.lastIndexOf('.'));
    }
}
