package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.Folders;
import io.github.personaldata.checker.run.PolicyLookup;
import io.github.personaldata.checker.run.PolicyStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Begins a policy file from the annotations, hosts and vendors that checks without one have found, with comments that say what is to be
 * decided. Overwrites nothing. Runs once for the whole build, and reads what <code>check</code> has left: run <code>mvn verify</code> first,
 * with <code>-Dpersonal-data.failOnViolation=false</code> where findings stop it.
 */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The file to write, absolute or relative to the folder of the project that the build is started in; <code>personal-data.yml</code> when left out. */
    @Parameter(property = "personal-data.policyFile")
    private @Nullable String policyFile;

    /** The language of messages: <code>en</code>, <code>ru</code> or <code>kk</code>. Comments in the file are in it, too. */
    @Parameter(property = "personal-data.locale", defaultValue = "en")
    private String locale;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalRun.run(locale, () -> {
            Path basedir = project.getBasedir().toPath();
            String configured = policyFile == null ? "" : policyFile.strip();
            var start = new PolicyStart(
                    modules(),
                    Folders.repositoryRoot(basedir),
                    PolicyStart.place(basedir, configured),
                    ParameterText.locale(locale));
            refuseWhereThereIsOne(start);
            new Conclusion(getLog()).of(start.write());
        });
    }

    /** A file above would be hidden by the new one, and one in a module would hide it. */
    private void refuseWhereThereIsOne(PolicyStart start) throws BadInput {
        for (MavenProject module : session.getProjects()) {
            Path existing = PolicyLookup.nearest(module.getBasedir().toPath(), policyFile);
            if (existing != null) {
                throw start.refused(existing);
            }
        }
    }

    private List<CheckedModule> modules() throws BadInput, IOException {
        List<CheckedModule> modules = new ArrayList<>();
        for (MavenProject module : session.getProjects()) {
            Path output = CheckSettings.of(module, session).outputDirectory();
            var checked = new CheckedProject(module, session, output);
            if (checked.isExpected()) {
                modules.add(checked.module());
            }
        }
        return modules;
    }
}
