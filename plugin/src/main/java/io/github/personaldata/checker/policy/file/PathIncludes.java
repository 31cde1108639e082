package io.github.personaldata.checker.policy.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks beside the including file, then among the resources of a class loader. */
public final class PathIncludes implements IncludeResolver {
    private final Path root;
    private final @Nullable ClassLoader resources;

    /**
     * With resources of the plugin's class path, or without.
     *
     * @param root the folder that names of files are relative to
     */
    public PathIncludes(Path root, @Nullable ClassLoader resources) {
        this.root = root;
        this.resources = resources;
    }

    @Override
    public @Nullable Included resolve(String including, String name) throws IOException {
        Path beside = beside(including, name);
        if (beside != null && Files.isRegularFile(root.resolve(beside))) {
            return new Included(beside.toString().replace('\\', '/'), Files.readAllBytes(root.resolve(beside)));
        }
        if (resources == null) {
            return null;
        }
        try (InputStream in = resources.getResourceAsStream(name)) {
            return in == null ? null : new Included("classpath:" + name, in.readAllBytes());
        }
    }

    private static @Nullable Path beside(String including, String name) {
        try {
            return Path.of(including).resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
