package io.github.personaldata.checker.policy.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks beside the including file, which may be a resource itself, then among the resources of a class loader. */
public final class PathIncludes implements IncludeResolver {
    private static final String RESOURCE = "classpath:";

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
        boolean isResource = including.startsWith(RESOURCE);
        Path beside = beside(isResource ? including.substring(RESOURCE.length()) : including, name);
        if (isResource) {
            Included sibling = beside == null ? null : resource(slashed(beside));
            return sibling != null ? sibling : resource(name);
        }
        if (beside != null && Files.isRegularFile(root.resolve(beside))) {
            return new Included(slashed(beside), Files.readAllBytes(root.resolve(beside)));
        }
        return resource(name);
    }

    private @Nullable Included resource(String name) throws IOException {
        if (resources == null) {
            return null;
        }
        try (InputStream in = resources.getResourceAsStream(name)) {
            return in == null ? null : new Included(RESOURCE + name, in.readAllBytes());
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static @Nullable Path beside(String including, String name) {
        try {
            return Path.of(including).resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
