package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.Folders;
import io.github.personaldata.checker.run.ModuleResult;
import io.github.personaldata.checker.run.RegisterCopy;
import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes the register of processing, which personal data the code holds, why, and where it goes, to a place from which it can be checked in;
 * or fails where the one that is checked in is out of date. Reads what <code>check</code> has left: run <code>mvn verify</code> first.
 */
@Mojo(name = "register", threadSafe = true)
public final class RegisterMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The file to write, one per module, as Markdown; beside it one with the ending <code>.json</code>. */
    @Parameter(property = "personal-data.register.file", defaultValue = "${project.basedir}/personal-data-register.md")
    private File file;

    /** Writes nothing, and fails where the files are not what would be written. */
    @Parameter(property = "personal-data.register.verify", defaultValue = "false")
    private boolean verify;

    /** The folder of the reports that <code>check</code> has left. */
    @Parameter(property = "personal-data.outputDirectory", defaultValue = "${project.build.directory}/personal-data")
    private File outputDirectory;

    /** The language of the register: <code>en</code>, <code>ru</code> or <code>kk</code>. */
    @Parameter(property = "personal-data.locale", defaultValue = "en")
    private String locale;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new CheckedProject(project, session, outputDirectory.toPath()).conclude(getLog(), locale, this::result);
    }

    private ModuleResult result(CheckedModule module) throws BadInput {
        var copy = new RegisterCopy(
                module,
                Folders.repositoryRoot(project.getBasedir().toPath()),
                file.toPath().toAbsolutePath().normalize(),
                ParameterText.locale(locale));
        return verify ? copy.verify() : copy.write();
    }
}
