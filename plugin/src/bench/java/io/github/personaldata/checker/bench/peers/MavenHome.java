package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Ending;
import io.github.personaldata.checker.bench.Launch;
import io.github.personaldata.checker.bench.Runs;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An installation of Maven, which is started as its script does.
 *
 * @param classes a folder for what measures it
 */
record MavenHome(Path home, Path classes) {
    private static final String MAIN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    /** A measured run on a POM with the given local repository. */
    Launch launch(String name, Path pom, Path repository, List<String> words) throws IOException {
        List<String> options = List.of(
                "-Dclassworlds.conf=" + home.resolve("bin").resolve("m2.conf"),
                "-Dmaven.home=" + home,
                "-Dmaven.multiModuleProjectDirectory=" + pom.getParent());
        List<String> all =
                new ArrayList<>(List.of("-B", "-q", "-ntp", "-f", pom.toString(), "-Dmaven.repo.local=" + repository));
        all.addAll(words);
        return Launch.measured(name, classes, launcher().toString(), options, MAIN, all);
    }

    private Path launcher() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(home.resolve("boot"), "plexus-classworlds*.jar")) {
            for (Path jar : found) {
                return jar;
            }
        }
        throw new IOException("no plexus-classworlds in " + home.resolve("boot"));
    }

    /**
     * Runs it now.
     *
     * @throws IllegalStateException if it fails
     */
    static void run(Launch launch, Runs runs) throws IOException, InterruptedException {
        if (runs.run(launch) != Ending.DONE) {
            throw new IllegalStateException("Maven failed: " + launch.words() + "; its output is among the logs");
        }
    }
}
