package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.FieldSuggestions;
import io.github.personaldata.checker.run.Folders;
import io.github.personaldata.checker.run.PolicyLookup;
import io.github.personaldata.checker.run.Sources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Lists the fields that look like personal data and are not annotated, each with the reason and a ready annotation; with
 * <code>-Dpersonal-data.apply</code> writes the annotations into the sources and changes nothing else there. Reads what <code>check</code>
 * has left: run <code>mvn verify</code> first.
 */
@Mojo(name = "suggest", threadSafe = true)
public final class SuggestMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Whether the annotations are written. */
    @Parameter(property = "personal-data.apply", defaultValue = "false")
    private boolean apply;

    /** The policy file, as for <code>check</code>; the purpose is taken from it if it declares one only. */
    @Parameter(property = "personal-data.policyFile")
    private @Nullable String policyFile;

    /** The folder of the reports that <code>check</code> has left. */
    @Parameter(property = "personal-data.outputDirectory", defaultValue = "${project.build.directory}/personal-data")
    private File outputDirectory;

    /** The language of messages: <code>en</code>, <code>ru</code> or <code>kk</code>. */
    @Parameter(property = "personal-data.locale", defaultValue = "en")
    private String locale;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (project.getPackaging().equals("pom")) {
            getLog().debug("no sources in a module of packaging pom");
            return;
        }
        new CheckedProject(project, session, outputDirectory.toPath())
                .conclude(getLog(), locale, module -> suggestions(module).tell(apply));
    }

    private FieldSuggestions suggestions(CheckedModule module) throws BadInput, IOException {
        var compiler = new CompilerSettings(project, session.getUserProperties());
        Sources sources = new ModuleSources(project, compiler).read(false);
        Path basedir = project.getBasedir().toPath();
        return new FieldSuggestions(
                module,
                Folders.repositoryRoot(basedir),
                PolicyLookup.of(basedir, policyFile).file(),
                sources.encoding(),
                sources.release(),
                basedir.resolve(project.getBuild().getDirectory())
                        .toAbsolutePath()
                        .normalize(),
                project.getDependencies().stream()
                        .anyMatch(each -> each.getArtifactId().equals("personal-data-annotations")),
                ParameterText.locale(locale));
    }
}
