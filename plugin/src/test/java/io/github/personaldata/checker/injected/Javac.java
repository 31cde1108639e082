package io.github.personaldata.checker.injected;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what may not compile. */
final class Javac {
    private final List<Path> classPath;
    private final Path lombok;

    Javac(List<Path> classPath, Path lombok) {
        this.classPath = List.copyOf(classPath);
        this.lombok = lombok;
    }

    /** In: sources and a folder for class files. Out: the sources with errors, and what is wrong; none has class files when there are some. */
    Map<Path, String> compile(List<Path> sources, Path compiled, List<Path> before) throws IOException {
        List<Path> path = new ArrayList<>(before);
        path.addAll(classPath);
        List<String> options = List.of(
                "-d",
                Files.createDirectories(compiled).toString(),
                "-classpath",
                path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "-processorpath",
                lombok.toString(),
                "-g",
                "-parameters",
                "-nowarn",
                "-Xmaxerrs",
                "10000",
                "-encoding",
                "UTF-8",
                "--release",
                "17");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new DiagnosticCollector<JavaFileObject>();
        Map<Path, String> wrong = new TreeMap<>();
        try (var files = compiler.getStandardFileManager(messages, Locale.ROOT, null)) {
            boolean fine = compiler.getTask(
                            null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
                if (message.getKind() == Diagnostic.Kind.ERROR && message.getSource() != null) {
                    wrong.putIfAbsent(Path.of(message.getSource().toUri()), message.toString());
                }
            }
            if (!fine && wrong.isEmpty()) {
                throw new IllegalStateException(messages.getDiagnostics().toString());
            }
        }
        return wrong;
    }
}
