package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Launch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other tools, each as its documentation says it is run on Java, with the project's class path, and with all it offers for security. */
final class Peers {
    private final Path pmd;
    private final Path spotBugs;
    private final Path joern;
    private final Path classes;
    private final Settings settings;

    /** Loads the tools. */
    Peers(Settings settings, Preparation preparation, Path classes) throws IOException, InterruptedException {
        this.settings = settings;
        this.classes = classes;
        Path tools = Path.of("bench", "tools");
        this.pmd = preparation.prepare(tools.resolve("pmd"));
        this.spotBugs = preparation.prepare(tools.resolve("spotbugs"));
        this.joern = preparation.prepare(tools.resolve("joern"));
    }

    /** The runs on a project whose files lie in the given folder. */
    List<Launch> launches(Project project, Path sources) throws IOException {
        String classPath = Files.readString(project.classPath()).strip();
        return List.of(pmd(project, sources, classPath), spotBugs(project, classPath), joern(sources, classPath));
    }

    private Launch pmd(Project project, Path sources, String classPath) throws IOException {
        List<String> words = List.of(
                "check",
                "-d",
                sources.toString(),
                "-R",
                "rulesets/java/quickstart.xml",
                "-f",
                "text",
                "-r",
                output("pmd.txt"),
                "--no-cache",
                "--no-progress",
                "--no-fail-on-violation",
                "--threads",
                Integer.toString(settings.threads()),
                "--aux-classpath",
                project.classes() + File.pathSeparator + classPath);
        return tool("PMD", pmd, "net.sourceforge.pmd.cli.PmdCli", words);
    }

    private Launch spotBugs(Project project, String classPath) throws IOException {
        String plugins = Files.readString(spotBugs.resolve("plugins.txt")).strip();
        List<String> first =
                List.of("-pluginList", plugins, "-xml", "-output", output("spotbugs.xml"), "-auxclasspath", classPath);
        List<String> words = new ArrayList<>(first);
        words.addAll(List.of(project.classes().split(File.pathSeparator, -1)));
        return tool("SpotBugs with FindSecBugs", spotBugs, "edu.umd.cs.findbugs.FindBugs2", words);
    }

    private Launch joern(Path sources, String classPath) throws IOException {
        List<String> words = List.of(
                "-o",
                output("joern.bin"),
                "--delombok-mode",
                "no-delombok",
                "--inference-jar-paths",
                classPath.replace(File.pathSeparatorChar, ','),
                sources.toString());
        return tool("Joern's Java front end", joern, "io.joern.javasrc2cpg.Main", words);
    }

    private Launch tool(String name, Path prepared, String main, List<String> words) throws IOException {
        String classPath = Files.readString(prepared.resolve("class-path.txt")).strip();
        return Launch.measured(name, classes, classPath, List.of(), main, words);
    }

    private String output(String file) {
        return settings.output().resolve(file).toString();
    }
}
