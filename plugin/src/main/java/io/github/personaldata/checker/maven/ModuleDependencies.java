package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.ClassPathEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/**
 * A module's dependencies, as far as they can be had.
 *
 * @param classPath jars and folders that exist, without modules of this build
 * @param modules those of this build, directly or not, with whether their tests are depended on; in class path order
 * @param missing what could not be resolved, as {@code group:artifact:type:version}, sorted
 */
record ModuleDependencies(List<ClassPathEntry> classPath, Map<MavenProject, Boolean> modules, List<String> missing) {

    /** Sorts resolved and unresolved dependencies. Modules of the build are known by their coordinates, whether resolved or not. */
    static ModuleDependencies of(List<Dependency> dependencies, MavenSession session) {
        Map<String, MavenProject> reactor = new LinkedHashMap<>();
        for (MavenProject project : session.getAllProjects()) {
            reactor.put(coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion()), project);
        }
        var classPath = new ArrayList<ClassPathEntry>();
        var modules = new LinkedHashMap<MavenProject, Boolean>();
        var missing = new TreeSet<String>();
        for (Dependency dependency : dependencies) {
            Artifact artifact = dependency.getArtifact();
            MavenProject module = reactor.get(
                    coordinates(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion()));
            if (module != null) {
                modules.merge(module, artifact.getClassifier().equals("tests"), Boolean::logicalOr);
            }
            boolean special = !artifact.getClassifier().isEmpty()
                    && !artifact.getClassifier().equals("tests");
            if (module != null && !special) {
                continue;
            }
            if (artifact.getFile() != null) {
                classPath.add(entry(dependency));
            } else if (module == null) {
                missing.add(name(artifact));
            }
        }
        return new ModuleDependencies(classPath, modules, List.copyOf(missing));
    }

    private static ClassPathEntry entry(Dependency dependency) {
        Artifact artifact = dependency.getArtifact();
        return new ClassPathEntry(
                artifact.getFile().toPath().toAbsolutePath().normalize(),
                artifact.getGroupId() + ":" + artifact.getArtifactId(),
                artifact.getVersion(),
                dependency.getScope());
    }

    private static String name(Artifact artifact) {
        String classifier = artifact.getClassifier().isEmpty() ? "" : ":" + artifact.getClassifier();
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getExtension() + classifier + ":"
                + artifact.getVersion();
    }

    private static String coordinates(String group, String artifact, String version) {
        return group + ":" + artifact + ":" + version;
    }
}
