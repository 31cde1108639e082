package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.AtWork;
import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.Cache;
import io.github.personaldata.checker.run.ChangeInput;
import io.github.personaldata.checker.run.Folders;
import io.github.personaldata.checker.run.Format;
import io.github.personaldata.checker.run.GoesOn;
import io.github.personaldata.checker.run.Language;
import io.github.personaldata.checker.run.ModuleCheck;
import io.github.personaldata.checker.run.ModuleInput;
import io.github.personaldata.checker.run.ModuleResult;
import io.github.personaldata.checker.run.Options;
import io.github.personaldata.checker.run.PolicyLookup;
import io.github.personaldata.checker.run.RegisterCopy;
import io.github.personaldata.checker.run.Selection;
import io.github.personaldata.checker.run.SourceFiles;
import io.github.personaldata.checker.run.Sources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Follows personal data through the module's sources, writes the reports and fails the build when it leaves where the policy file does not
 * allow it.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    private static final String MODULE = "module";
    private static final String END = "end";

    private final LenientResolution resolution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Checks nothing; a warning says so. */
    @Parameter(property = "personal-data.skip", defaultValue = "false")
    private boolean skip;

    /** Whether findings fail the build; they are printed and reported either way. */
    @Parameter(property = "personal-data.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * When findings fail the build: <code>module</code>, where they are found, or <code>end</code>: they are recorded, and the goal
     * <code>aggregate</code> fails with those of all modules.
     */
    @Parameter(property = "personal-data.failAt", defaultValue = "module")
    private String failAt;

    /**
     * The policy file, absolute or relative to the module's folder or any folder above it up to the repository's root: the nearest one is
     * taken. When left out, it is <code>personal-data.yml</code>, and need not exist.
     */
    @Parameter(property = "personal-data.policyFile")
    private @Nullable String policyFile;

    /** Where the module's known findings are listed, which do not fail the build; the goal <code>baseline</code> writes it. It need not exist. */
    @Parameter(property = "personal-data.baselineFile", defaultValue = "${project.basedir}/personal-data-baseline.txt")
    private File baselineFile;

    /** Whether findings that the baseline lists and that are gone fail the build; otherwise they are a warning. */
    @Parameter(property = "personal-data.failOnStaleBaseline", defaultValue = "false")
    private boolean failOnStaleBaseline;

    /** The folder of the reports. */
    @Parameter(property = "personal-data.outputDirectory", defaultValue = "${project.build.directory}/personal-data")
    private File outputDirectory;

    /**
     * Findings are shown only in these sources: Ant patterns of paths below the source roots, such as <code>kz/shop/orders/**</code>. Data is
     * followed through all sources nevertheless.
     */
    @Parameter(property = "personal-data.includes")
    private @Nullable List<String> includes;

    /** Findings in these sources are not shown; patterns as in <code>includes</code>. */
    @Parameter(property = "personal-data.excludes")
    private @Nullable List<String> excludes;

    /** Whether test sources are checked too. */
    @Parameter(property = "personal-data.includeTests", defaultValue = "false")
    private boolean includeTests;

    /**
     * The reports to write: <code>sarif</code>, <code>json</code>, <code>html</code> (these three when left out), <code>gitlab</code>, and
     * <code>sarif-suppressed</code> in place of <code>sarif</code>: with accepted findings and those of the baseline as suppressed results.
     */
    @Parameter(property = "personal-data.formats")
    private @Nullable List<String> formats;

    /** The language of console and reports: <code>en</code>, <code>ru</code> or <code>kk</code>. The machine's own is never asked. */
    @Parameter(property = "personal-data.locale", defaultValue = "en")
    private String locale;

    /** Whether source that could not be analysed fails the build. */
    @Parameter(property = "personal-data.failOnUnanalysed", defaultValue = "true")
    private boolean failOnUnanalysed;

    /** Beyond how many unresolved calls the build fails; any number when left out. */
    @Parameter(property = "personal-data.maxUnresolved")
    private @Nullable Integer maxUnresolved;

    /** How many threads to use; when left out, the processors divided among Maven's own threads. Without influence on the result. */
    @Parameter(property = "personal-data.threads")
    private @Nullable Integer threads;

    /** Whether what later checks need not compute again is kept and used. Without influence on the result. */
    @Parameter(property = "personal-data.cache", defaultValue = "true")
    private boolean cache;

    /**
     * Where that is kept, for all projects; when left out, <code>.cache/personal-data</code> in the local repository. Whoever can write
     * there can hide findings: on protected branches it must be none that pull requests write.
     */
    @Parameter(property = "personal-data.cacheDirectory")
    private @Nullable File cacheDirectory;

    /** How many findings the console prints at most; the reports hold all. */
    @Parameter(property = "personal-data.consoleLimit", defaultValue = "20")
    private int consoleLimit;

    /**
     * A file with the change that is checked, as <code>git diff --merge-base origin/main</code> writes it; relative to the folder that Maven is
     * started in. What it touches is told first, and what it does to the check itself. All findings count nevertheless.
     */
    @Parameter(property = "personal-data.changes")
    private @Nullable String changes;

    /** Where the register is checked in that the goal <code>register</code> writes: it says what was before a change. */
    @Parameter(property = "personal-data.register.file", defaultValue = "${project.basedir}/personal-data-register.md")
    private File registerFile;

    /** The day on which acceptances and recipients are judged, as <code>2026-11-22</code>; today when left out. */
    @Parameter(property = "personal-data.date")
    private @Nullable String date;

    @Inject
    CheckMojo(ProjectDependenciesResolver resolver, RepositorySystem repositories) {
        this.resolution = new LenientResolution(resolver, repositories);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        var progress = new BuildProgress(session);
        try {
            conclude(progress);
        } catch (MojoFailureException e) {
            // what waits for the end is told all the same, of which this failure is a part
            try {
                progress.done(project, execution);
            } catch (MojoFailureException whole) {
                e.addSuppressed(whole);
            }
            throw e;
        }
        progress.done(project, execution);
    }

    private void conclude(BuildProgress progress) throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().warn(language().of("personal data is not checked: personal-data.skip is set"));
            tellChangesOfTheCheck();
            return;
        }
        if (project.getPackaging().equals("pom")) {
            getLog().debug("no sources in a module of packaging pom");
            tellChangesOfTheCheck();
            return;
        }
        @Nullable ModuleResult result = check();
        if (result != null) {
            progress.setChecked(project);
            GoalRun.run(locale, () -> conclusion().of(told().of(result)));
        }
    }

    /** The change may be the one that keeps the module from being checked. */
    private void tellChangesOfTheCheck() throws MojoExecutionException, MojoFailureException {
        @Nullable ChangeInput change = change();
        if (change == null) {
            return;
        }
        GoalRun.run(locale, () -> {
            Path root = Folders.repositoryRoot(project.getBasedir().toPath());
            ModuleResult told = ModuleCheck.unchecked(change, root, ParameterText.locale(locale));
            conclusion().of(told().of(told));
        });
    }

    private Language language() {
        return ParameterText.language(locale);
    }

    private OncePerBuild told() {
        return new OncePerBuild(session, getLog(), language());
    }

    private Conclusion conclusion() throws BadInput {
        @Nullable GoesOn goesOn = failOnViolation ? failAt.equals(END) ? GoesOn.TO_ITS_END : null : GoesOn.ANYHOW;
        Locale language = ParameterText.locale(locale);
        return new Conclusion(
                getLog(),
                goesOn == null ? null : goesOn.told(language),
                BuildEnvironment.ofThisProcess().commands());
    }

    /** The result; absent when the module has no Java sources. */
    private @Nullable ModuleResult check() throws MojoExecutionException {
        try {
            var reader = new ModuleReader(session, resolution);
            Sources sources = reader.sources(project, includeTests);
            sources.otherLanguages().forEach(other -> getLog().warn(language()
                    .of(project.getArtifactId() + ": " + other.told() + " not analysed, only Java is")));
            int files = SourceFiles.java(sources.roots()).size()
                    + SourceFiles.java(sources.testRoots()).size();
            if (files == 0) {
                getLog().debug("no Java sources");
                return null;
            }
            Cache kept = cache();
            ModuleInput input = input(reader, sources);
            var check = new ModuleCheck(
                    Clock.systemUTC(), kept, BuildEnvironment.ofThisProcess().jobSummary());
            var atWork = new AtWork(project.getArtifactId(), files, ParameterText.locale(locale));
            var progress = LongCheck.start(atWork::told, getLog()::info);
            ModuleResult result;
            try {
                result = check.check(input);
            } finally {
                progress.close();
            }
            kept.trouble().ifPresent(told()::tellNotKept);
            return result;
        } catch (BadInput e) {
            throw GoalRun.failure(locale, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw GoalRun.failure(locale, "cannot read or write: " + e, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw OwnFault.of(locale, e);
        }
    }

    private ModuleInput input(ModuleReader reader, Sources sources) throws BadInput, IOException {
        Path basedir = project.getBasedir().toPath();
        var options = options();
        var policy = PolicyLookup.of(basedir, policyFile);
        var told = told();
        told.tell(policy);
        boolean alone = new PolicyReach(session, policyFile).isAlone(project, policy);
        if (policy.file() != null && !alone) {
            told.tellUndecided(policy.file());
        }
        var module = reader.module(
                project, sources, outputDirectory.toPath().toAbsolutePath().normalize(), includeTests);
        new SurroundingBuild(session).missedBy(module).map(language()::of).ifPresent(getLog()::warn);
        getLog().debug("class path: " + module.classPath());
        getLog().debug("modules of this build: " + module.dependsOn());
        getLog().debug("missing artifacts: " + module.missingArtifacts());
        return new ModuleInput(
                module,
                reader.upstream(project, includeTests),
                Folders.repositoryRoot(basedir),
                policy.file(),
                baselineFile.toPath().toAbsolutePath().normalize(),
                alone,
                options,
                change());
    }

    private @Nullable ChangeInput change() {
        if (changes == null || changes.isBlank()) {
            return null;
        }
        // not the project's: -f leaves the shell where it is
        String started = session.getSystemProperties().getProperty("user.dir", session.getExecutionRootDirectory());
        return new ChangeInput(
                Path.of(started).toAbsolutePath().resolve(changes.strip()).normalize(),
                RegisterCopy.forPrograms(registerFile.toPath().toAbsolutePath().normalize()));
    }

    private Cache cache() {
        if (!cache) {
            return Cache.NONE;
        }
        Path folder = cacheDirectory == null
                ? session.getRepositorySession()
                        .getLocalRepository()
                        .getBasedir()
                        .toPath()
                        .resolve(".cache/personal-data")
                : cacheDirectory.toPath();
        return Cache.in(folder.toAbsolutePath().normalize());
    }

    private Options options() throws BadInput {
        return new Options(
                new Selection(ParameterText.list(includes), ParameterText.list(excludes)),
                failOnUnanalysed,
                failOnStaleBaseline,
                maxUnresolved == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(ParameterText.atLeast(0, "maxUnresolved", maxUnresolved)),
                threads == null ? fairShare() : ParameterText.atLeast(1, "threads", threads),
                ParameterText.locale(locale),
                date == null ? LocalDate.now(ZoneId.systemDefault()) : ParameterText.date(date),
                formats(),
                ParameterText.atLeast(0, "consoleLimit", consoleLimit));
    }

    /** What fails at the end is read from the JSON. */
    private Set<Format> formats() throws BadInput {
        var all = EnumSet.copyOf(ParameterText.formats(formats));
        if (ParameterText.oneOf("failAt", failAt, MODULE, END).equals(END)) {
            all.add(Format.JSON);
        }
        return all;
    }

    private int fairShare() {
        int builders = Math.max(1, session.getRequest().getDegreeOfConcurrency());
        return Math.max(1, Runtime.getRuntime().availableProcessors() / builders);
    }
}
