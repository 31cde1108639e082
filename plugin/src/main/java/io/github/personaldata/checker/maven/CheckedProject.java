package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.ModuleResult;
import io.github.personaldata.checker.run.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** A project of this build as a check has left it, or should have. */
final class CheckedProject {
    private final MavenProject project;
    private final MavenSession session;
    private final CheckedModule module;

    /** @param outputDirectory of its check */
    CheckedProject(MavenProject project, MavenSession session, Path outputDirectory) {
        this.project = project;
        this.session = session;
        this.module = new CheckedModule(
                project.getArtifactId(), outputDirectory.toAbsolutePath().normalize());
    }

    CheckedModule module() {
        return module;
    }

    /** What a goal does with what the check has left. */
    interface Goal {
        ModuleResult of(CheckedModule module) throws BadInput, IOException;
    }

    /** Runs a goal where a check leaves something, and tells its result. */
    void conclude(Log log, String locale, Goal goal) throws MojoExecutionException, MojoFailureException {
        GoalRun.run(locale, () -> {
            if (isExpected()) {
                new Conclusion(log).of(goal.of(module));
            } else {
                log.debug("no Java sources");
            }
        });
    }

    /** Whether a check leaves something: where there are no sources it does not. */
    boolean isExpected() throws BadInput, IOException {
        return module.isChecked() || hasSources();
    }

    private boolean hasSources() throws BadInput, IOException {
        if (project.getPackaging().equals("pom")) {
            return false;
        }
        var compiler = new CompilerSettings(project, session.getUserProperties());
        return !SourceFiles.java(
                        new ModuleSources(project, compiler).read(false).roots())
                .isEmpty();
    }
}
