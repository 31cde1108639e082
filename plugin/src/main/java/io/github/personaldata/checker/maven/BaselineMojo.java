package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.BaselineUpdate;
import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.Folders;
import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes the findings of the last check to the module's baseline, and takes out what is gone; from then on <code>check</code> fails on new
 * findings only. A baseline that exists grows only with <code>-Dpersonal-data.baseline.allowNew</code>. Reads what <code>check</code> has
 * left: run <code>mvn verify</code> first.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The file to write, one per module. */
    @Parameter(property = "personal-data.baselineFile", defaultValue = "${project.basedir}/personal-data-baseline.txt")
    private File baselineFile;

    /** Whether findings that an existing baseline does not know are taken in. */
    @Parameter(property = "personal-data.baseline.allowNew", defaultValue = "false")
    private boolean allowNew;

    /** The folder of the reports that <code>check</code> has left. */
    @Parameter(property = "personal-data.outputDirectory", defaultValue = "${project.build.directory}/personal-data")
    private File outputDirectory;

    /** The language of messages: <code>en</code>, <code>ru</code> or <code>kk</code>. The file itself is the same in all. */
    @Parameter(property = "personal-data.locale", defaultValue = "en")
    private String locale;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new CheckedProject(project, session, outputDirectory.toPath())
                .conclude(getLog(), locale, module -> update(module).write());
    }

    private BaselineUpdate update(CheckedModule module) throws BadInput {
        return new BaselineUpdate(
                module,
                Folders.repositoryRoot(project.getBasedir().toPath()),
                baselineFile.toPath().toAbsolutePath().normalize(),
                allowNew,
                ParameterText.locale(locale));
    }
}
