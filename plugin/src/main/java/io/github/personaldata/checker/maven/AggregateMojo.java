package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.BuildInput;
import io.github.personaldata.checker.run.BuildMerge;
import io.github.personaldata.checker.run.Folders;
import io.github.personaldata.checker.run.GoesOn;
import io.github.personaldata.checker.run.Language;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the checks of all modules have left into one set of reports in the root's folder, decides the rules that need all modules, and
 * fails with the build's findings. Called on the command line it reads the last results: run <code>mvn verify</code> first. Bound at the
 * root, with <code>inherited</code> false, it runs when the last module has been checked.
 */
@Mojo(name = "aggregate", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class AggregateMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Merges nothing; a warning says so. */
    @Parameter(property = "personal-data.skip", defaultValue = "false")
    private boolean skip;

    /** Whether findings fail the build; they are reported either way. */
    @Parameter(property = "personal-data.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * The reports to write: <code>sarif</code>, <code>json</code>, <code>html</code> (these three when left out), <code>gitlab</code>, and
     * <code>sarif-suppressed</code> in place of <code>sarif</code>: with accepted findings and those of the baseline as suppressed results.
     */
    @Parameter(property = "personal-data.formats")
    private @Nullable List<String> formats;

    /** The language of console and reports: <code>en</code>, <code>ru</code> or <code>kk</code>. */
    @Parameter(property = "personal-data.locale", defaultValue = "en")
    private String locale;

    /** How many findings the console prints at most; those that a check has shown in the same build are not repeated. */
    @Parameter(property = "personal-data.consoleLimit", defaultValue = "20")
    private int consoleLimit;

    /** The day on which recipients and acceptances are judged, as <code>2026-11-22</code>; today when left out. */
    @Parameter(property = "personal-data.date")
    private @Nullable String date;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (execution.getSource() == MojoExecution.Source.CLI) {
            merge();
            return;
        }
        var progress = new BuildProgress(session);
        progress.atEnd(() -> {
            merge();
            return null;
        });
        progress.done(project, execution);
    }

    private void merge() throws MojoExecutionException, MojoFailureException {
        Language language = ParameterText.language(locale);
        if (skip) {
            getLog().warn(language.of("the modules' results are not merged: personal-data.skip is set"));
            return;
        }
        GoalRun.run(locale, () -> {
            BuildInput input = input();
            if (input.parts().isEmpty()) {
                getLog().info(language.of("no module with Java sources"));
            } else {
                var conclusion = new Conclusion(
                        getLog(),
                        failOnViolation ? null : GoesOn.ANYHOW.told(ParameterText.locale(locale)),
                        BuildEnvironment.ofThisProcess().commands());
                conclusion.of(
                        new OncePerBuild(session, getLog(), language).of(BuildMerge.merge(input, Clock.systemUTC())));
            }
        });
    }

    private BuildInput input() throws BadInput, IOException {
        MavenProject root = root();
        var settings = CheckSettings.of(root, session);
        return new BuildInput(
                root.getArtifactId(),
                new BuildParts(session).all(),
                Folders.repositoryRoot(root.getBasedir().toPath()),
                settings.outputDirectory(),
                settings.baselineFile(),
                ParameterText.locale(locale),
                date == null ? LocalDate.now(ZoneId.systemDefault()) : ParameterText.date(date),
                ParameterText.formats(formats),
                ParameterText.atLeast(0, "consoleLimit", consoleLimit));
    }

    /** Known also where it is not among the chosen modules. */
    private MavenProject root() {
        return session.getAllProjects().stream()
                .filter(MavenProject::isExecutionRoot)
                .findFirst()
                .orElse(session.getTopLevelProject());
    }
}
