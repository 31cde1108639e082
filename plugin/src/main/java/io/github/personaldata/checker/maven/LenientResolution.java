package io.github.personaldata.checker.maven;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.util.artifact.ArtifactIdUtils;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a module's dependencies and never fails: what cannot be had comes back without a file. Maven's own resolution before a goal
 * would fail on modules that are neither built nor installed.
 */
final class LenientResolution {
    private static final Set<String> MAIN = Set.of("compile", "provided", "runtime", "system");

    private final ProjectDependenciesResolver resolver;
    private final RepositorySystem repositories;

    LenientResolution(ProjectDependenciesResolver resolver, RepositorySystem repositories) {
        this.resolver = resolver;
        this.repositories = repositories;
    }

    /** The dependencies in class path order, those of tests only on demand. */
    List<Dependency> resolve(MavenProject project, RepositorySystemSession session, boolean withTests) {
        var request = new DefaultDependencyResolutionRequest(project, session);
        request.setResolutionFilter(
                (node, parents) -> node.getDependency() == null || isWanted(node.getDependency(), withTests));
        try {
            return resolver.resolve(request).getDependencies();
        } catch (DependencyResolutionException e) {
            DependencyResolutionResult result = e.getResult();
            if (result.getCollectionErrors().isEmpty()) {
                return result.getDependencies();
            }
            var found = declaredThenCollected(project, session, result.getDependencyGraph()).stream()
                    .filter(dependency -> isWanted(dependency, withTests))
                    .toList();
            return oneByOne(found, project, session);
        }
    }

    private static boolean isWanted(Dependency dependency, boolean withTests) {
        return withTests || MAIN.contains(dependency.getScope());
    }

    /** All that is known after an error in collecting the graph, such as an unreadable POM: what caused it is not in the graph. */
    private static List<Dependency> declaredThenCollected(
            MavenProject project, RepositorySystemSession session, @Nullable DependencyNode graph) {
        Map<String, Dependency> found = new LinkedHashMap<>();
        for (var declared : project.getDependencies()) {
            add(found, RepositoryUtils.toDependency(declared, session.getArtifactTypeRegistry()));
        }
        var nodes = new ArrayDeque<DependencyNode>();
        if (graph != null) {
            nodes.add(graph);
        }
        while (!nodes.isEmpty()) {
            DependencyNode node = nodes.remove();
            if (node.getDependency() != null) {
                add(found, node.getDependency());
            }
            nodes.addAll(node.getChildren());
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Dependency> found, Dependency dependency) {
        found.putIfAbsent(ArtifactIdUtils.toVersionlessId(dependency.getArtifact()), dependency);
    }

    /** Maven resolves nothing of a graph that it could not collect. */
    private List<Dependency> oneByOne(
            List<Dependency> dependencies, MavenProject project, RepositorySystemSession session) {
        var resolved = new ArrayList<Dependency>();
        for (Dependency dependency : dependencies) {
            var request = new ArtifactRequest(dependency.getArtifact(), project.getRemoteProjectRepositories(), null);
            ArtifactResult result;
            try {
                result = repositories.resolveArtifact(session, request);
            } catch (ArtifactResolutionException e) {
                result = e.getResult();
            }
            resolved.add(result.getArtifact() == null ? dependency : dependency.setArtifact(result.getArtifact()));
        }
        return resolved;
    }
}
