package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A class {@code p.P} with a {@code phone} and a {@code log} that uses a library, of which it has the classes only. */
final class JarProgram {
    private final Path folder;
    private final Path jar;

    /** Compiles the library, a public type of package {@code lib} in each text. */
    JarProgram(Path folder, List<String> library) throws IOException {
        this.folder = folder;
        this.jar = Files.createDirectories(folder.resolve("jar"));
        List<JavaFileObject> units = library.stream().map(JarProgram::unit).toList();
        List<String> options = List.of("-proc:none", "-d", jar.toString());
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, units)
                        .call())
                .isTrue();
    }

    private static JavaFileObject unit(String text) {
        String name =
                text.replaceAll("(?s).*?public (?:final |abstract )*(?:class|record|interface) (\\w+).*", "lib/$1");
        return new SimpleJavaFileObject(
                java.net.URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The library's classes, for a class path. */
    Path jar() {
        return jar;
    }

    /** What a check finds; the first of the lines is the fourth of the file. */
    TreeSet<String> found(String... lines) throws BadInput {
        StringBuilder text = new StringBuilder(
                """
                package p; import java.util.*; import lib.*; import io.github.personaldata.PersonalData;
                class P { static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(P.class);
                @PersonalData(purpose = "order", category = "phone") String phone;
                """);
        for (String line : lines) {
            text.append(line).append('\n');
        }
        return Project.found(new Project(folder)
                .onClassPath(jar)
                .source("p/P.java", text.append("}\n").toString())
                .policy(FlowProgram.POLICY)
                .judged());
    }
}
