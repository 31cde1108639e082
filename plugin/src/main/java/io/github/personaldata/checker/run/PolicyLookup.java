package io.github.personaldata.checker.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a module's policy file is.
 *
 * @param file the nearest one; absent when there is none
 * @param warnings what the user should know about other files that could have been meant
 */
public record PolicyLookup(@Nullable Path file, List<String> warnings) {
    static final String NAME = "personal-data.yml";
    private static final String MISSPELT = "personal-data.yaml";

    public PolicyLookup {
        warnings = List.copyOf(warnings);
    }

    /**
     * Looks in the module's folder, then in the project's folders above it; see {@link Folders#ofProject}.
     *
     * @param configured a path, relative to any of those folders, or absolute; absent for {@code personal-data.yml}
     * @throws BadInput when a configured file does not exist, or when there is only a misspelt one
     */
    public static PolicyLookup of(Path basedir, @Nullable String configured) throws BadInput {
        var folders = Folders.ofProject(basedir);
        String name = configured == null || configured.isBlank() ? NAME : configured.strip();
        if (path(name).isAbsolute()) {
            return absolute(path(name).normalize());
        }
        var found = existing(folders, name);
        var misspelt = name.equals(NAME) ? existing(folders, MISSPELT) : List.<Path>of();
        if (found.isEmpty()) {
            if (!misspelt.isEmpty()) {
                throw new BadInput(misspelt.get(0) + " is not read: did you mean " + NAME
                        + "? Rename it, or set personal-data.policyFile to its name");
            }
            if (!name.equals(NAME)) {
                throw new BadInput("the policy file " + name + " (personal-data.policyFile) does not exist; looked in "
                        + folders.stream().map(Path::toString).collect(Collectors.joining(", ")));
            }
            return new PolicyLookup(null, List.of());
        }
        return new PolicyLookup(found.get(0), warnings(found, misspelt));
    }

    /**
     * The file that {@link #of} would find, where none is no mistake.
     *
     * @param configured as there
     * @throws BadInput when it is no path, or there is only a misspelt file
     */
    public static @Nullable Path nearest(Path basedir, @Nullable String configured) throws BadInput {
        if (configured == null || configured.isBlank()) {
            return of(basedir, null).file();
        }
        Path name = path(configured.strip());
        if (name.isAbsolute()) {
            return Files.isRegularFile(name) ? name.normalize() : null;
        }
        var found = existing(Folders.ofProject(basedir), configured.strip());
        return found.isEmpty() ? null : found.get(0);
    }

    static Path path(String name) throws BadInput {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("personal-data.policyFile is no path: " + e.getMessage(), e);
        }
    }

    private static PolicyLookup absolute(Path file) throws BadInput {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("the policy file " + file + " (personal-data.policyFile) does not exist");
        }
        return new PolicyLookup(file, List.of());
    }

    private static List<Path> existing(List<Path> folders, String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name).normalize())
                .filter(Files::isRegularFile)
                .distinct()
                .toList();
    }

    private static List<String> warnings(List<Path> found, List<Path> misspelt) {
        var warnings = new ArrayList<String>();
        Path nearest = found.get(0);
        for (Path hidden : found.subList(1, found.size())) {
            warnings.add(
                    "the policy file " + nearest + " hides " + hidden + ", which is not read; include: can join them");
        }
        for (Path other : misspelt) {
            warnings.add(other + " is not read beside " + nearest + ": did you mean " + NAME + "?");
        }
        return warnings;
    }
}
