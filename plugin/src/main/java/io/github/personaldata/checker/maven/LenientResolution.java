package io.github.personaldata.checker.maven;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
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

    /**
     * What was found, in class path order.
     *
     * @param libraries an artifact without a file could not be resolved
     * @param modules of this build; nobody looked for their files
     */
    record Resolved(List<Dependency> libraries, List<Dependency> modules) {}

    /**
     * Resolves what the project depends on, what only its tests do on demand.
     *
     * @param isModule tells the artifacts that modules of this build stand for
     */
    Resolved resolve(
            MavenProject project, RepositorySystemSession session, boolean withTests, Predicate<Artifact> isModule) {
        Predicate<Dependency> wanted = dependency -> withTests || MAIN.contains(dependency.getScope());
        Predicate<Dependency> library = wanted.and(dependency -> !isModule.test(dependency.getArtifact()));
        var request = new DefaultDependencyResolutionRequest(project, session);
        request.setResolutionFilter(
                (node, parents) -> node.getDependency() == null || library.test(node.getDependency()));
        DependencyResolutionResult result;
        try {
            result = resolver.resolve(request);
        } catch (DependencyResolutionException e) {
            result = e.getResult();
        }
        boolean collected = result.getCollectionErrors().isEmpty();
        var all = collected
                ? inGraph(result.getDependencyGraph())
                : declaredThenCollected(project, session, result.getDependencyGraph());
        var modules = all.stream()
                .filter(wanted)
                .filter(dependency -> isModule.test(dependency.getArtifact()))
                .toList();
        var libraries = collected
                ? result.getDependencies()
                : oneByOne(all.stream().filter(library).toList(), project, session);
        return new Resolved(libraries, modules);
    }

    /** Parents before children; the root is the project itself. */
    private static List<Dependency> inGraph(@Nullable DependencyNode graph) {
        var dependencies = new ArrayList<Dependency>();
        Set<DependencyNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<DependencyNode>();
        if (graph != null) {
            open.push(graph);
        }
        while (!open.isEmpty()) {
            DependencyNode node = open.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (node.getDependency() != null) {
                dependencies.add(node.getDependency());
            }
            var children = node.getChildren();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return dependencies;
    }

    /** All that is known after an error in collecting the graph, such as an unreadable POM: what caused it is not in the graph. */
    private static List<Dependency> declaredThenCollected(
            MavenProject project, RepositorySystemSession session, @Nullable DependencyNode graph) {
        Map<String, Dependency> found = new LinkedHashMap<>();
        for (var declared : project.getDependencies()) {
            add(found, RepositoryUtils.toDependency(declared, session.getArtifactTypeRegistry()));
        }
        inGraph(graph).forEach(dependency -> add(found, dependency));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Dependency> found, Dependency dependency) {
        Artifact artifact = dependency.getArtifact();
        String id = String.join(
                ":",
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getExtension(),
                artifact.getClassifier());
        found.putIfAbsent(id, dependency);
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
