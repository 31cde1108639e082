package io.github.personaldata.checker.link.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.Snippet;
import io.github.personaldata.checker.link.classfile.CodeText;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs snippets twice, as javac compiles them and as they are lowered: the results must be equal. */
class RunTest {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Opening the JDK costs more than compiling a snippet. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> doesWhatJavaDoes() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("basics", "control", "objects", "functions", "switches", "failures")) {
            snippets(file)
                    .forEach((name, source) ->
                            tests.add(DynamicTest.dynamicTest(file + ": " + name, () -> compare(name, source))));
        }
        return tests.stream();
    }

    /** What javac 17 does not compile says itself, after an arrow, what comes out. */
    @TestFactory
    Stream<DynamicTest> doesWhatNewerJavaDoes() {
        return snippets("patterns").entrySet().stream()
                .map(snippet -> DynamicTest.dynamicTest(snippet.getKey(), () -> {
                    String[] parts = snippet.getValue().split("(?m)^--> ");
                    assertThat(String.valueOf(interpreted(parts[0]))).isEqualTo(parts[1].trim());
                }));
    }

    private void compare(String name, String source) throws Exception {
        Object expected = compiled(name, source);
        assertThat(String.valueOf(interpreted(source))).isEqualTo(String.valueOf(expected));
    }

    /** Snippets of a file: each begins with a line {@code === name}; without a type of its own it is the body of {@code run()}. */
    static Map<String, String> snippets(String file) {
        Map<String, String> snippets = new TreeMap<>();
        for (String part : resource(file + ".txt").split("(?m)^=== ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String text = part.substring(end + 1);
                boolean whole = text.contains("class Case");
                String source = whole ? text : "class Case { static Object run() {\n" + text + "\n} }";
                snippets.put(
                        part.substring(0, end).trim(),
                        "import java.util.*;\nimport java.util.function.*;\nimport java.util.stream.*;\n" + source);
            }
        }
        return snippets;
    }

    private static String resource(String name) {
        try (InputStream in = RunTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object compiled(String name, String source) throws Exception {
        Path out = Files.createDirectories(folder.resolve(name.replace(' ', '-')));
        var file = new SimpleJavaFileObject(URI.create("string:///Case.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
        var task = COMPILER.getTask(null, FILES, null, List.of("-proc:none"), null, List.of(file));
        assertThat(task.call()).as("compiles").isTrue();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {out.toUri().toURL()})) {
            var method = loader.loadClass("Case").getDeclaredMethod("run");
            method.setAccessible(true);
            return String.valueOf(method.invoke(null));
        }
    }

    static Object interpreted(String source) {
        return interpreted(Snippet.link(source));
    }

    static Object interpreted(Program program) {
        Map<MethodId, Code> codes = new TreeMap<>();
        for (MethodId method : program.methods()) {
            Code code = program.code(method);
            if (code != null) {
                codes.put(method, code);
                if (Boolean.getBoolean("show")) {
                    System.out.println(method + "\n" + CodeText.of(code));
                }
            }
        }
        return new Interpreter(codes, program).run(new MethodId("Case", "run", List.of()));
    }
}
