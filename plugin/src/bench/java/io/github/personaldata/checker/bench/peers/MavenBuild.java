package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Launch;
import io.github.personaldata.checker.bench.Runs;
import io.github.personaldata.checker.bench.WorkingCopy;
import io.github.personaldata.checker.bench.peers.Comparison.Step;
import io.github.personaldata.checker.run.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real project as Maven builds it, without the checker and with it: {@code mvn clean verify -DskipTests}. */
final class MavenBuild {
    static final String WITHOUT = "mvn clean verify";
    static final String COLD = "mvn clean verify with the checker, empty cache";
    static final String WARM = "mvn clean verify with the checker, nothing changed";

    private final Settings settings;
    private final MavenHome maven;
    private final Path folder;
    private final Path pom;
    private final Path repositorySettings;

    private MavenBuild(Settings settings, MavenHome maven, Path folder) {
        this.settings = settings;
        this.maven = maven;
        this.folder = folder;
        this.pom = folder.resolve("pom.xml");
        this.repositorySettings = folder.resolve("settings.xml");
    }

    /** What is to be measured of a project; nothing if there is no POM {@code build/pom.xml} beside that which pins it. */
    static List<Step> steps(Project project, Settings settings, MavenHome maven)
            throws IOException, InterruptedException {
        if (project.name().contains("*")) {
            return List.of();
        }
        Path given = settings.sources()
                .resolve(Pinned.named(project.name()).folder())
                .resolve("build")
                .resolve("pom.xml");
        if (!Files.exists(given)) {
            return List.of();
        }
        MavenBuild build = new MavenBuild(
                settings, maven, settings.output().resolve("builds").resolve(project.name()));
        build.write(given, project);
        return build.steps(project);
    }

    private void write(Path given, Project project) throws IOException {
        WorkingCopy.delete(folder);
        for (Path file : SourceFiles.java(List.of(project.sources()))) {
            Path copy = folder.resolve("src/main/java")
                    .resolve(project.sources().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.copy(given, pom);
        Files.copy(project.policy(), folder.resolve("personal-data.yml"), StandardCopyOption.REPLACE_EXISTING);
        String text = Files.readString(settings.sources().resolve("it").resolve("settings.xml"));
        Files.writeString(
                repositorySettings,
                text.replace(
                        "@localRepositoryUrl@", settings.repository().toUri().toString()));
    }

    private List<Step> steps(Project project) throws IOException, InterruptedException {
        Path cache = folder.resolve("cache");
        List<String> without = List.of("-s", repositorySettings.toString(), "-DskipTests", "clean", "verify");
        List<String> with = new ArrayList<>(without);
        with.add("-Dchecked=" + settings.version());
        with.add("-Dpersonal-data.cacheDirectory=" + cache);
        load(project.name(), without, with);
        return List.of(
                Step.of(launch(WITHOUT, without)),
                new Step(launch(COLD, with), number -> WorkingCopy.delete(cache)),
                new Step(launch(WARM, with), number -> {}, COLD));
    }

    /** What Maven needs for either build is loaded before anything is measured: into the usual local repository, then into the checker's. */
    private void load(String name, List<String> without, List<String> with) throws IOException, InterruptedException {
        Runs loading = new Runs(
                settings.memory(),
                settings.threads(),
                Duration.ofMinutes(30),
                settings.output().resolve("logs"));
        List<String> usual = List.of("-DskipTests", "clean", "verify");
        MavenHome.run(maven.launch("load " + name, pom, settings.repository(), usual), loading);
        MavenHome.run(launch("build " + name, without), loading);
        MavenHome.run(launch("check " + name, with), loading);
    }

    private Launch launch(String name, List<String> words) throws IOException {
        return maven.launch(name, pom, settings.installed(), words);
    }
}
