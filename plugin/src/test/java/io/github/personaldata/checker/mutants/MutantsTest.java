package io.github.personaldata.checker.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.truth.SiteRun;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes one thing at a time away from the analyser and asks whether the executed cases notice. {@code -Dmutants=200} says of how many, chosen by
 * {@code -Dmutants.seed=N}, in the packages {@code -Dmutants.packages=flow.interpret,flow.close}, of those alone in whose text
 * {@code -Dmutants.of=} is found. What survives is left in {@code target/mutants/results.txt}.
 */
@EnabledIfSystemProperty(
        named = "mutants",
        matches = "\\d+",
        disabledReason = "takes long; switch on with -Dmutants=200")
final class MutantsTest {
    private static final String ROOT = "io.github.personaldata.checker.";
    private static final double LEAST_KILLED = 95;

    private static final Path BASE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void casesNoticeWhatIsMissing() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(BASE.resolve("target/mutants"));
        Path results = Files.writeString(folder.resolve("results.txt"), "");
        while (run(folder, results) == MutantRunner.AGAIN) {}
        Map<String, Integer> verdicts = new TreeMap<>();
        List<String> alive = new ArrayList<>();
        for (String line : Files.readAllLines(results)) {
            String verdict = line.substring(0, line.indexOf('\t'));
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict.equals("survived") || verdict.equals("unreached")) {
                alive.add(line);
            }
        }
        int all = verdicts.values().stream().mapToInt(count -> count).sum();
        System.out.println(verdicts);
        assertThat(all).isPositive();
        assertThat(100.0 * (all - alive.size()) / all)
                .as(verdicts + "\n" + String.join("\n", alive))
                .isGreaterThanOrEqualTo(LEAST_KILLED);
    }

    private static int run(Path folder, Path results) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-javaagent:" + agent(folder),
                "-Xmx2g",
                "-Dbasedir=" + BASE,
                "-classpath",
                SiteRun.classPath(List.of(), "none").stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                MutantRunner.class.getName(),
                BASE.resolve("target/classes").toString(),
                results.toString(),
                String.valueOf(Integer.getInteger("mutants")),
                String.valueOf(Long.getLong("mutants.seed", 20_261_128)),
                System.getProperty("mutants.of", "")));
        for (String name : System.getProperty("mutants.packages", "flow.interpret,flow.close")
                .split(",", -1)) {
            command.add(ROOT + name);
        }
        Path output = folder.resolve("output.txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (code != 0 && code != MutantRunner.AGAIN) {
            throw new IllegalStateException("the JVM of the mutants failed:\n" + Files.readString(output));
        }
        return code;
    }

    /** Nothing but what tells the JVM which class the agent is. */
    private static Path agent(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", MutantAgent.class.getName());
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        Path jar = folder.resolve("agent.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream written = new JarOutputStream(out, manifest)) {
            written.finish();
        }
        return jar;
    }
}
