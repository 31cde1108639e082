package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.PolicyLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Which modules a policy file speaks of. */
final class PolicyReach {
    private final MavenSession session;
    private final @Nullable String policyFile;

    /** @param policyFile as configured */
    PolicyReach(MavenSession session, @Nullable String policyFile) {
        this.session = session;
        this.policyFile = policyFile;
    }

    /**
     * Whether no other module is under the project's policy file: neither one of this build, chosen or not, nor one of a larger build that
     * this is a part of, as with {@code -f} on a module.
     */
    boolean isAlone(MavenProject project, PolicyLookup policy) {
        Path file = policy.file();
        return file != null
                && session.getAllProjects().stream()
                        .noneMatch(other -> !other.equals(project) && hasSources(other) && isUnder(other, file))
                && !isPartOfMore(project, file);
    }

    private static boolean hasSources(MavenProject project) {
        return !project.getPackaging().equals("pom")
                && project.getCompileSourceRoots().stream().anyMatch(root -> Files.isDirectory(Path.of(root)));
    }

    private boolean isUnder(MavenProject project, Path file) {
        try {
            return file.equals(
                    PolicyLookup.of(project.getBasedir().toPath(), policyFile).file());
        } catch (BadInput e) {
            return false; // its own check says so
        }
    }

    /** Whether between the module and its policy file lies a project that this build does not know. */
    boolean isPartOfMore(MavenProject project, Path file) {
        Path basedir = folder(project);
        List<Path> known =
                session.getAllProjects().stream().map(PolicyReach::folder).toList();
        for (@Nullable Path above = basedir.getParent();
                above != null && above.startsWith(file.getParent());
                above = above.getParent()) {
            if (Files.exists(above.resolve("pom.xml")) && !known.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static Path folder(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }
}
