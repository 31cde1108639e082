package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.BuildPart;
import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.PolicyLookup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Finds the modules of a build that checks may have left results of. */
final class BuildParts {
    private final MavenSession session;
    private final BuildProgress progress;

    BuildParts(MavenSession session) {
        this.session = session;
        this.progress = new BuildProgress(session);
    }

    /** Those with Java sources, chosen or not, by their folders: Maven's order depends on which are chosen. */
    List<BuildPart> all() throws BadInput, IOException {
        var parts = new ArrayList<BuildPart>();
        var projects = new ArrayList<>(session.getAllProjects());
        projects.sort(Comparator.comparing(MavenProject::getBasedir));
        for (MavenProject project : projects) {
            var settings = CheckSettings.of(project, session);
            var checked = new CheckedProject(project, session, settings.outputDirectory());
            // a module without sources has results where those of others were merged into its folder
            if (!project.getPackaging().equals("pom") && checked.isExpected()) {
                parts.add(part(project, checked.module(), settings));
            }
        }
        return parts;
    }

    private BuildPart part(MavenProject project, CheckedModule module, CheckSettings settings) throws BadInput {
        String policyFile = settings.value("policyFile").orElse(null);
        @Nullable
        Path policy = PolicyLookup.of(project.getBasedir().toPath(), policyFile).file();
        return new BuildPart(
                module,
                role(project, settings),
                settings.value("failOnViolation").filter("false"::equals).isEmpty(),
                policy,
                policy != null && new PolicyReach(session, policyFile).isPartOfMore(project, policy),
                progress.isChecked(project));
    }

    private BuildPart.Role role(MavenProject project, CheckSettings settings) {
        if (settings.value("skip").filter("true"::equals).isPresent()) {
            return BuildPart.Role.SKIPPED;
        }
        return session.getProjects().contains(project) ? BuildPart.Role.CHOSEN : BuildPart.Role.NOT_CHOSEN;
    }
}
