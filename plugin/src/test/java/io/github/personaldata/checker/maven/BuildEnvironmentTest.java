package io.github.personaldata.checker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildEnvironmentTest {
    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    @TempDir
    private Path folder;

    @Test
    void theSummaryIsTheFileThatTheServiceNames() throws IOException {
        Path file = Files.createFile(folder.resolve("summary.md"));
        assertThat(new BuildEnvironment(Map.of(VARIABLE, file.toString())).jobSummary())
                .isEqualTo(file);
    }

    @Test
    void elsewhereThereIsNone() {
        assertThat(new BuildEnvironment(Map.of()).jobSummary()).isNull();
        assertThat(new BuildEnvironment(Map.of(VARIABLE, " ")).jobSummary()).isNull();
        // as in a container that does not see the runner's folder
        assertThat(new BuildEnvironment(Map.of(VARIABLE, folder.resolve("none").toString())).jobSummary())
                .isNull();
    }
}
