package io.github.personaldata.checker.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files decide what is found, by their paths from the repository's root.
 *
 * @param policyFiles that are read, beside those with the usual name
 * @param baselines likewise
 */
public record GateFiles(Set<String> policyFiles, Set<String> baselines) {
    private static final Set<String> MAVEN = Set.of("maven.config", "jvm.config", "extensions.xml");

    public GateFiles {
        policyFiles = Set.copyOf(policyFiles);
        baselines = Set.copyOf(baselines);
    }

    /** The same with files that a policy file includes. */
    GateFiles withPolicyFiles(Collection<String> more) {
        Set<String> all = new TreeSet<>(policyFiles);
        all.addAll(more);
        return new GateFiles(all, baselines);
    }

    boolean isPolicyFile(String path) {
        String name = name(path);
        return policyFiles.contains(path) || name.equals("personal-data.yml") || name.equals("personal-data.yaml");
    }

    /** Whether anything in it may decide what is found. */
    boolean isGate(String path) {
        return !path.isEmpty()
                && (isPolicyFile(path)
                        || isBaseline(path)
                        || isPom(path)
                        || isMaven(path)
                        || path.endsWith(".java")
                        || name(path).equals("lombok.config"));
    }

    /** What in a file decides; empty where it cannot be read. No policy file. */
    Optional<List<GateItem>> items(String path, List<String> lines) {
        if (path.endsWith(".java")) {
            return Optional.of(AnnotationItems.of(lines));
        }
        if (isPom(path)) {
            return lines.isEmpty() ? Optional.of(List.of()) : PomItems.of(lines);
        }
        if (isBaseline(path)) {
            return Optional.of(LineItems.ofBaseline(lines));
        }
        if (isMaven(path)) {
            return Optional.of(LineItems.of(lines, GateKind.MAVEN));
        }
        return Optional.of(name(path).equals("lombok.config") ? LineItems.of(lines, GateKind.LOMBOK) : List.of());
    }

    private boolean isBaseline(String path) {
        return baselines.contains(path) || name(path).equals("personal-data-baseline.txt");
    }

    private static boolean isPom(String path) {
        return name(path).endsWith("pom.xml");
    }

    private static boolean isMaven(String path) {
        return MAVEN.contains(name(path)) && (path.startsWith(".mvn/") || path.contains("/.mvn/"));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
