package io.github.personaldata.checker.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders around a module, and where its project and its repository end. */
public final class Folders {
    private Folders() {}

    /**
     * The module's folder and its parents, nearest first, up to and including the first that holds {@code .git} or {@code .mvn}; without
     * one, up to the topmost that holds a {@code pom.xml}.
     */
    public static List<Path> ofProject(Path basedir) {
        var folders = new ArrayList<Path>();
        int last = 0;
        for (Path folder = basedir.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            folders.add(folder);
            if (Files.exists(folder.resolve(".git")) || Files.exists(folder.resolve(".mvn"))) {
                return List.copyOf(folders);
            }
            if (Files.exists(folder.resolve("pom.xml"))) {
                last = folders.size() - 1;
            }
        }
        return List.copyOf(folders.subList(0, last + 1));
    }

    /** The nearest folder with {@code .git}, which is a file in a linked work tree; else where the project ends. */
    public static Path repositoryRoot(Path basedir) {
        for (@Nullable Path folder = basedir.toAbsolutePath().normalize();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        var folders = ofProject(basedir);
        return folders.get(folders.size() - 1);
    }

    /** How a file is named in reports: relative to the repository root if it lies there, with {@code /}. */
    static String shown(Path repositoryRoot, Path file) {
        Path shown = file.startsWith(repositoryRoot) ? repositoryRoot.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
