package io.github.personaldata.checker.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the service that runs the build says in its environment variables. */
record BuildEnvironment(Map<String, String> variables) {
    static BuildEnvironment ofThisProcess() {
        return new BuildEnvironment(System.getenv());
    }

    BuildEnvironment {
        variables = Map.copyOf(variables);
    }

    /** Takes commands for the service: GitHub Actions reads them off the lines of the standard output; elsewhere they go nowhere. */
    Consumer<String> commands() {
        if (!variables.getOrDefault("GITHUB_ACTIONS", "").equals("true")) {
            return command -> {};
        }
        return command -> {
            System.out.flush();
            // Maven 4 puts a level before what is written to System.out, and a command must begin its line
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                    .append(command + "\n")
                    .flush();
        };
    }

    /** The file whose Markdown GitHub Actions shows for the job; null elsewhere, and where it is not there. */
    @Nullable
    Path jobSummary() {
        String file = variables.getOrDefault("GITHUB_STEP_SUMMARY", "");
        return file.isBlank() || !Files.isRegularFile(Path.of(file)) ? null : Path.of(file);
    }
}
