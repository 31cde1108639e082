package io.github.personaldata.checker.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service that runs the build says in its environment variables. */
record BuildEnvironment(Map<String, String> variables) {
    BuildEnvironment {
        variables = Map.copyOf(variables);
    }

    /** The file whose Markdown GitHub Actions shows for the job; null elsewhere, and where it is not there. */
    @Nullable
    Path jobSummary() {
        String file = variables.getOrDefault("GITHUB_STEP_SUMMARY", "");
        return file.isBlank() || !Files.isRegularFile(Path.of(file)) ? null : Path.of(file);
    }
}
