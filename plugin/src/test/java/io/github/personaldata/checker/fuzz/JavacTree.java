package io.github.personaldata.checker.fuzz;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What javac's parser sees in a source, which need not be one. */
final class JavacTree {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private JavacTree() {}

    /** Each class that stands at the top or in another class, as javac prints it. */
    static List<String> classes(String text) throws IOException {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("mem:///Fuzzed.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        JavacTask task = (JavacTask) JAVAC.getTask(null, null, told, List.of("-proc:none"), null, List.of(file));
        List<String> classes = new ArrayList<>();
        for (CompilationUnitTree unit : parsed(task)) {
            unit.getTypeDecls()
                    .forEach(type -> type.accept(
                            new TreeScanner<Void, Void>() {
                                @Override
                                public Void visitClass(ClassTree tree, Void unused) {
                                    classes.add(printed(tree));
                                    tree.getMembers().stream()
                                            .filter(ClassTree.class::isInstance)
                                            .forEach(member -> member.accept(this, null));
                                    return null;
                                }
                            },
                            null));
        }
        return classes;
    }

    /** Nothing where javac stumbles over itself. */
    private static Iterable<? extends CompilationUnitTree> parsed(JavacTask task) throws IOException {
        try {
            return task.parse();
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof AssertionError) {
                return List.of();
            }
            throw e;
        }
    }

    /** In one line without the indentation, which depends on where it stands. */
    private static String printed(ClassTree tree) {
        return tree.toString().replaceAll("\\s+", " ").strip();
    }
}
