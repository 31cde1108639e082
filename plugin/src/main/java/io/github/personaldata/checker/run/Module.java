package io.github.personaldata.checker.run;

import java.nio.file.Path;
import java.util.List;

/**
 * A module of the build. One that another depends on may not have been built yet, or be building now. Paths are absolute and normalised.
 *
 * @param name how the console calls it
 * @param artifact {@code group:artifact}
 * @param classPath in the build's order; neither the module's own classes nor those of other modules of the build
 * @param dependsOn the {@code artifact} of each module of the build that this one depends on, directly or not, in class path order
 * @param missingArtifacts dependencies that could not be resolved, as {@code group:artifact:type:version}, sorted
 * @param outputDirectory where its check leaves reports and results; it need not exist
 */
public record Module(
        String name,
        String artifact,
        Path basedir,
        Sources sources,
        List<ClassPathEntry> classPath,
        List<String> dependsOn,
        List<String> missingArtifacts,
        Path outputDirectory) {
    public Module {
        classPath = List.copyOf(classPath);
        dependsOn = List.copyOf(dependsOn);
        missingArtifacts = List.copyOf(missingArtifacts);
    }
}
