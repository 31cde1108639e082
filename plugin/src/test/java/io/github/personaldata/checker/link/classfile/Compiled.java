package io.github.personaldata.checker.link.classfile;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources of a test into a folder. */
final class Compiled {
    private Compiled() {}

    /** Compiles one source file per text, with full debug tables. */
    static Path into(Path folder, String... sources) throws IOException {
        return with(folder, List.of("-g"), sources);
    }

    static Path with(Path folder, List<String> options, String... sources) throws IOException {
        Files.createDirectories(folder);
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-proc:none", "-d", folder.toString()));
        List<JavaFileObject> units = new ArrayList<>();
        for (String source : sources) {
            units.add(unit(source));
        }
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (!compiler.getTask(messages, null, null, all, null, units).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
        return folder;
    }

    private static JavaFileObject unit(String source) {
        String name = source.replaceFirst("(?s).*?\\b(?:class|interface|record|enum)\\s+(\\w+).*", "$1");
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
