package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Runs;
import io.github.personaldata.checker.bench.WorkingCopy;
import io.github.personaldata.checker.run.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** Lets Maven load what is pinned by a POM: sources and class paths of projects, and tools. */
final class Preparation {
    private final Settings settings;
    private final MavenHome maven;
    private final Runs runs;

    Preparation(Settings settings, MavenHome maven) {
        this.settings = settings;
        this.maven = maven;
        this.runs = new Runs("1g", 2, Duration.ofMinutes(30), settings.output().resolve("logs"));
    }

    /** In: a folder below {@code plugin/src} with a POM. Out: the folder that the POM's {@code generate-sources} has filled. */
    Path prepare(Path pinned) throws IOException, InterruptedException {
        String name = pinned.getFileName().toString();
        Path folder = settings.output().resolve("prepared").resolve(name);
        Files.createDirectories(folder);
        Path pom = folder.resolve("pom.xml");
        Files.copy(settings.sources().resolve(pinned).resolve("pom.xml"), pom, StandardCopyOption.REPLACE_EXISTING);
        MavenHome.run(maven.launch("prepare " + name, pom, settings.repository(), List.of("generate-sources")), runs);
        return folder.resolve("target");
    }

    /**
     * The project of a name, or copies of it.
     *
     * @throws IllegalArgumentException if there is none
     */
    Project project(String name) throws IOException, InterruptedException {
        String[] parts = name.split("\\*", 2);
        Pinned pinned = Pinned.named(parts[0]);
        Path prepared = prepare(pinned.folder());
        Project project = new Project(
                name,
                prepared.resolve("sources"),
                lines(prepared.resolve("sources")),
                prepared.resolve("class-path.txt"),
                Files.readString(prepared.resolve("own.txt")).strip(),
                settings.sources().resolve(pinned.policy()),
                pinned.release());
        return parts.length == 1 ? project : copies(project, Integer.parseInt(parts[1]));
    }

    private Project copies(Project one, int number) throws IOException {
        Path folder = settings.output().resolve("replicas").resolve(one.name().replace('*', '-'));
        WorkingCopy.delete(folder);
        Path sources = folder.resolve("sources");
        Replica replica = new Replica(one.sources(), number);
        replica.write(sources);
        Path classes = folder.resolve("classes");
        replica.compile(sources, Files.readString(one.classPath()).strip(), one.release(), classes);
        Path policy = folder.resolve("personal-data.yml");
        Files.writeString(policy, replica.policy(Files.readString(one.policy())));
        return new Project(
                one.name(), sources, lines(sources), one.classPath(), classes.toString(), policy, one.release());
    }

    private static long lines(Path sources) throws IOException {
        return WorkingCopy.lines(SourceFiles.java(List.of(sources)));
    }
}
