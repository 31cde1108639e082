package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.OtherLanguage;
import io.github.personaldata.checker.run.SourceFiles;
import io.github.personaldata.checker.run.Sources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;
import org.apache.maven.project.MavenProject;

/** Reads from a project where its sources are and what they are written in. It may not have been built. */
final class ModuleSources {
    private final MavenProject project;
    private final CompilerSettings compiler;

    ModuleSources(MavenProject project, CompilerSettings compiler) {
        this.project = project;
        this.compiler = compiler;
    }

    /** The sources. */
    Sources read(boolean withTests) throws BadInput, IOException {
        var roots = existing(project.getCompileSourceRoots());
        roots.addAll(notUnder(roots, generated("generated-sources")));
        var testRoots = new ArrayList<Path>();
        if (withTests) {
            testRoots.addAll(existing(project.getTestCompileSourceRoots()));
            testRoots.addAll(notUnder(testRoots, generated("generated-test-sources")));
        }
        var resources = existing(
                project.getResources().stream().map(FileSet::getDirectory).toList());
        Path classes = path(project.getBuild().getOutputDirectory());
        return new Sources(
                roots,
                testRoots,
                resources,
                Files.isDirectory(classes) ? classes : null,
                encoding(),
                release(),
                OtherLanguage.under(withOtherLanguages(roots)),
                waitedFor(Files.isDirectory(classes)));
    }

    /** Where its check leaves reports and results unless configured otherwise. */
    Path outputDirectory() {
        return path(project.getBuild().getDirectory()).resolve("personal-data");
    }

    private List<Path> existing(List<String> folders) {
        // a copy first: another thread may be adding generated sources to an upstream module
        return new ArrayList<>(List.of(folders.toArray(new String[0])).stream()
                .map(this::path)
                .filter(Files::isDirectory)
                .distinct()
                .toList());
    }

    private Path path(String folder) {
        return project.getBasedir().toPath().resolve(folder).toAbsolutePath().normalize();
    }

    /** What earlier builds generated: when the goal is called alone, no plugin has registered it. */
    private List<Path> generated(String folder) throws IOException {
        Path parent = path(project.getBuild().getDirectory()).resolve(folder);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Processors whose sources would take part, if the module was never compiled and none are there. */
    private List<String> waitedFor(boolean compiled) throws IOException {
        List<String> processors = compiled ? List.of() : compiler.processors();
        boolean generated = !processors.isEmpty()
                && !SourceFiles.java(generated("generated-sources")).isEmpty();
        return generated ? List.of() : processors;
    }

    private static List<Path> notUnder(List<Path> roots, List<Path> folders) {
        return folders.stream()
                .filter(folder -> roots.stream().noneMatch(folder::startsWith))
                .toList();
    }

    private List<Path> withOtherLanguages(List<Path> roots) {
        var all = new ArrayList<>(roots);
        Stream.of("kotlin", "groovy", "scala", "webapp")
                .map(language -> path("src/main/" + language))
                .filter(folder -> !roots.contains(folder))
                .forEach(all::add);
        return all;
    }

    private Charset encoding() throws BadInput {
        Optional<String> name = compiler.value("encoding", "encoding", "project.build.sourceEncoding");
        try {
            return name.isPresent() ? Charset.forName(name.get()) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "unknown source encoding " + name.orElse("")
                            + ": set project.build.sourceEncoding to one that Java knows",
                    e);
        }
    }

    private int release() {
        return compiler.value("release", "maven.compiler.release")
                .or(() -> compiler.value("source", "maven.compiler.source"))
                .flatMap(ModuleSources::release)
                .orElse(Runtime.version().feature());
    }

    private static Optional<Integer> release(String text) {
        String number = text.startsWith("1.") ? text.substring(2) : text;
        try {
            return Optional.of(Integer.valueOf(number));
        } catch (NumberFormatException e) {
            return Optional.empty(); // javac will say so
        }
    }
}
