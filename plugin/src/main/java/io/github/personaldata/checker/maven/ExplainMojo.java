package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.Explainer;
import io.github.personaldata.checker.run.Folders;
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
 * Explains one finding of the last check, from where the data is declared to where it leaves, with the lines that would accept or model it;
 * or one rule. A finding may be any module's: the goal runs once for the whole build.
 */
@Mojo(name = "explain", aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The finding: the first digits of its fingerprint, such as <code>3f9a</code>, as the console and the reports name it. */
    @Parameter(property = "personal-data.finding")
    private @Nullable String finding;

    /** The rule, such as <code>personal-data-in-log</code>. */
    @Parameter(property = "personal-data.rule")
    private @Nullable String rule;

    /** The language: <code>en</code>, <code>ru</code> or <code>kk</code>. */
    @Parameter(property = "personal-data.locale", defaultValue = "en")
    private String locale;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalRun.run(locale, () -> {
            var explainer = new Explainer(ParameterText.locale(locale));
            String prefix = text(finding);
            String id = text(rule);
            if (prefix.isEmpty() && id.isEmpty()) {
                throw explainer.nothingGiven();
            }
            if (!prefix.isEmpty()) {
                Path root = Folders.repositoryRoot(project.getBasedir().toPath());
                getLog().info(explainer.finding(prefix, modules(), root));
            }
            if (!id.isEmpty()) {
                getLog().info(explainer.rule(id));
            }
        });
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter.strip();
    }

    private List<CheckedModule> modules() {
        var modules = new ArrayList<CheckedModule>();
        for (MavenProject each : session.getProjects()) {
            var module = new CheckedModule(
                    each.getArtifactId(), CheckSettings.of(each, session).outputDirectory());
            // a module without sources has results where those of others were merged into its folder
            if (!each.getPackaging().equals("pom") || module.isChecked()) {
                modules.add(module);
            }
        }
        return modules;
    }
}
