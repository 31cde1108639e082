package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.ClassPathEntry;
import io.github.personaldata.checker.run.Folders;
import io.github.personaldata.checker.run.Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jspecify.annotations.Nullable;

/** The larger build that a module is a part of, where Maven was started in the module's folder: it then knows nothing of the others. */
final class SurroundingBuild {
    private final Set<Path> known = new TreeSet<>();

    SurroundingBuild(MavenSession session) {
        session.getAllProjects()
                .forEach(project ->
                        known.add(project.getBasedir().toPath().toAbsolutePath().normalize()));
    }

    /**
     * A line that says whose sources the check does without, and how to start Maven instead; empty where it does without none.
     *
     * @param module as it is checked
     */
    Optional<String> missedBy(Module module) {
        Map<String, String> unknown = new LinkedHashMap<>();
        @Nullable Path root = null;
        for (Path folder : Folders.ofProject(module.basedir())) {
            if (!known.contains(folder) && Files.exists(folder.resolve("pom.xml"))) {
                root = folder;
                collect(folder, new TreeSet<>(), unknown);
            }
        }
        var missed = new TreeSet<String>();
        module.classPath().stream().map(ClassPathEntry::artifact).forEach(artifact -> add(unknown, artifact, missed));
        module.missingArtifacts().forEach(artifact -> add(unknown, artifact, missed));
        return root == null || missed.isEmpty()
                ? Optional.empty()
                : Optional.of(module.name() + ": checked without the sources of " + String.join(", ", missed)
                        + ", modules of " + root.resolve("pom.xml")
                        + ", so what their code does with the data is not known: start Maven there, with -pl :"
                        + module.name());
    }

    private static void add(Map<String, String> unknown, String artifact, Set<String> missed) {
        String[] groupAndName = artifact.split(":", 3);
        @Nullable String name = groupAndName.length < 2 ? null : unknown.get(groupAndName[0] + ":" + groupAndName[1]);
        if (name != null) {
            missed.add(name);
        }
    }

    /** The modules below a folder, by group and name. */
    private void collect(Path folder, Set<Path> seen, Map<String, String> found) {
        if (!seen.add(folder) || known.contains(folder)) {
            return;
        }
        Optional<Model> read = read(folder.resolve("pom.xml"));
        if (read.isEmpty()) {
            return;
        }
        Model model = read.get();
        String group = model.getGroupId() != null || model.getParent() == null
                ? model.getGroupId()
                : model.getParent().getGroupId();
        found.put(group + ":" + model.getArtifactId(), model.getArtifactId());
        List<String> modules = model.getModules() == null ? List.of() : model.getModules();
        for (String each : modules) {
            Path child = folder.resolve(each).normalize();
            @Nullable Path above = child.getParent();
            collect(Files.isRegularFile(child) && above != null ? above : child, seen, found);
        }
    }

    /** Nothing where there is none that can be read: its own build says so. */
    private static Optional<Model> read(Path pom) {
        try (InputStream bytes = Files.newInputStream(pom)) {
            return Optional.of(new MavenXpp3Reader().read(bytes, false));
        } catch (IOException | XmlPullParserException e) {
            return Optional.empty();
        }
    }
}
