package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.Module;
import io.github.personaldata.checker.run.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Turns Maven's projects into modules. Nothing of it depends on what of the build has already run. */
final class ModuleReader {
    private static final String RESOLVED = ModuleReader.class.getName() + ".resolved";

    private final MavenSession session;
    private final LenientResolution resolution;

    ModuleReader(MavenSession session, LenientResolution resolution) {
        this.session = session;
        this.resolution = resolution;
    }

    /** Where the project's own files are. */
    Sources sources(MavenProject project, boolean withTests) throws BadInput, IOException {
        return files(project).read(withTests);
    }

    /** The project with its dependencies. */
    Module module(MavenProject project, Sources sources, Path outputDirectory, boolean withTests) {
        var dependencies = dependencies(project, withTests);
        return new Module(
                project.getArtifactId(),
                artifact(project),
                project.getBasedir().toPath().toAbsolutePath().normalize(),
                sources,
                dependencies.classPath(),
                dependencies.modules().keySet().stream()
                        .map(ModuleReader::artifact)
                        .toList(),
                dependencies.missing(),
                outputDirectory);
    }

    /** The modules that the project depends on, then those that only they depend on. */
    List<Module> upstream(MavenProject project, boolean withTests) throws BadInput, IOException {
        Map<MavenProject, Boolean> all =
                new LinkedHashMap<>(dependencies(project, withTests).modules());
        var open = new ArrayList<>(all.keySet());
        for (int i = 0; i < open.size(); i++) {
            for (MavenProject further :
                    dependencies(open.get(i), false).modules().keySet()) {
                if (!further.equals(project) && all.putIfAbsent(further, false) == null) {
                    open.add(further);
                }
            }
        }
        var modules = new ArrayList<Module>();
        for (var entry : all.entrySet()) {
            MavenProject module = entry.getKey();
            var files = files(module);
            modules.add(module(module, files.read(entry.getValue()), files.outputDirectory(), false));
        }
        return modules;
    }

    /** Resolved once in a build: each module is asked for by all that depend on it. */
    @SuppressWarnings("unchecked") // the key is ours
    private ModuleDependencies dependencies(MavenProject project, boolean withTests) {
        var data = session.getRepositorySession().getData();
        data.set(RESOLVED, null, new ConcurrentHashMap<String, ModuleDependencies>());
        var resolved = (Map<String, ModuleDependencies>) data.get(RESOLVED);
        return resolved.computeIfAbsent(
                project.getId() + (withTests ? "+tests" : ""),
                id -> ModuleDependencies.of(project, session, resolution, withTests));
    }

    private ModuleSources files(MavenProject project) {
        return new ModuleSources(project, new CompilerSettings(project, session.getUserProperties()));
    }

    private static String artifact(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }
}
