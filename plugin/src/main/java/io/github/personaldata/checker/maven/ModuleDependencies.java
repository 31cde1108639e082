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

    /** Modules of the build are known by their coordinates; whether they have been built or installed makes no difference. */
    static ModuleDependencies of(
            MavenProject project, MavenSession session, LenientResolution resolution, boolean withTests) {
        Map<String, MavenProject> reactor = new LinkedHashMap<>();
        for (MavenProject module : session.getAllProjects()) {
            reactor.put(module.getGroupId() + ":" + module.getArtifactId() + ":" + module.getVersion(), module);
        }
        var resolved = resolution.resolve(
                project,
                session.getRepositorySession(),
                withTests,
                artifact -> reactor.containsKey(coordinates(artifact)) && isOfItsSources(artifact));
        var modules = new LinkedHashMap<MavenProject, Boolean>();
        for (Dependency dependency : resolved.modules()) {
            Artifact artifact = dependency.getArtifact();
            modules.merge(
                    reactor.get(coordinates(artifact)), artifact.getClassifier().equals("tests"), Boolean::logicalOr);
        }
        var classPath = new ArrayList<ClassPathEntry>();
        var missing = new TreeSet<String>();
        for (Dependency dependency : resolved.libraries()) {
            if (dependency.getArtifact().getFile() == null) {
                missing.add(name(dependency.getArtifact()));
            } else {
                classPath.add(entry(dependency));
            }
        }
        return new ModuleDependencies(classPath, modules, List.copyOf(missing));
    }

    /** Not so a shaded jar, for one: what is in it nobody knows before it is built. */
    private static boolean isOfItsSources(Artifact artifact) {
        return artifact.getClassifier().isEmpty() || artifact.getClassifier().equals("tests");
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

    private static String coordinates(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion();
    }
}
