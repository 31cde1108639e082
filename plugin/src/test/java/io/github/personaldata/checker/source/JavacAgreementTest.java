package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** On real files: everything is read, and calls, creations, lambdas and what literals hold are those that javac's parser sees. */
class JavacAgreementTest {
    @Test
    void onOurOwnSources() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("src"))) {
            files = found.filter(each -> each.toString().endsWith(".java") && !each.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (Path each : files) {
            compare(each.toString(), Files.readString(each));
        }
    }

    /** The JDK's own sources, or the jar that the property names. */
    @Test
    void onTheJdk() throws IOException {
        Path zip = Path.of(
                System.getProperty("personal-data.test.sources", System.getProperty("java.home") + "/lib/src.zip"));
        assumeTrue(Files.exists(zip), "no sources installed");
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry each : Collections.list(opened.entries())) {
                String name = each.getName();
                if (name.endsWith(".java") && !name.endsWith("-info.java")) {
                    try (InputStream in = opened.getInputStream(each)) {
                        compare(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
    }

    private static void compare(String name, String text) throws IOException {
        FileModel model = new SourceReader().read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, 17);
        assertThat(model.unanalysed()).as(name).isEmpty();
        assertThat(ours(model)).as(name).isEqualTo(javac(text));
    }

    /** What was seen, with how often. */
    private static Map<String, Integer> ours(FileModel model) {
        Map<String, Integer> seen = new TreeMap<>();
        SiteWalk.visit(model, node -> {
            if (SiteWalk.isUnreadable(node)) {
                throw new AssertionError(node);
            }
            if (node instanceof Expression.Call call) {
                count(seen, "call " + call.name() + "/" + call.arguments().size());
            } else if (node instanceof Statement.ConstructorCall call) {
                count(
                        seen,
                        "call " + (call.onSuper() ? "super" : "this") + "/"
                                + call.arguments().size());
            } else if (node instanceof Expression.New creation) {
                count(seen, "new/" + creation.arguments().size());
            } else if (node instanceof Expression.Lambda lambda) {
                count(seen, "lambda/" + lambda.parameters().size());
            } else if (node instanceof Expression.MethodReference reference) {
                count(seen, "::" + reference.name());
            } else if (node instanceof Expression.Literal literal) {
                switch (literal.kind()) {
                    case STRING -> string(seen, literal.value());
                    case CHARACTER, BOOLEAN, NULL -> count(seen, literal.kind() + " " + literal.value());
                    default -> count(seen, literal.kind().toString());
                }
            }
        });
        return seen;
    }

    private static Map<String, Integer> javac(String text) throws IOException {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///T.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, List.of(), null, List.of(file));
        Map<String, Integer> seen = new TreeMap<>();
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        for (CompilationUnitTree unit : units) {
            new Counter(seen, unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
        }
        return seen;
    }

    private static final class Counter extends TreeScanner<Void, Void> {
        private final Map<String, Integer> seen;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Counter(Map<String, Integer> seen, CompilationUnitTree unit, SourcePositions positions) {
            this.seen = seen;
            this.unit = unit;
            this.positions = positions;
        }

        /** javac gives a compact constructor the components, annotations and all, as parameters nobody wrote. */
        @Override
        public Void visitMethod(MethodTree node, Void unused) {
            boolean compact = !node.getParameters().isEmpty()
                    && positions.getStartPosition(unit, node.getParameters().get(0))
                            < positions.getStartPosition(unit, node);
            if (!compact) {
                return super.visitMethod(node, null);
            }
            scan(node.getModifiers(), null);
            return scan(node.getBody(), null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
            String method = node.getMethodSelect().toString();
            String name = method.substring(method.lastIndexOf('.') + 1);
            name = node.getMethodSelect() instanceof com.sun.source.tree.MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : name;
            count(seen, "call " + name + "/" + node.getArguments().size());
            return super.visitMethodInvocation(node, null);
        }

        @Override
        public Void visitNewClass(NewClassTree node, Void unused) {
            count(seen, "new/" + node.getArguments().size());
            return super.visitNewClass(node, null);
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
            count(seen, "lambda/" + node.getParameters().size());
            return super.visitLambdaExpression(node, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree node, Void unused) {
            count(seen, "::" + node.getName());
            return super.visitMemberReference(node, null);
        }

        @Override
        public Void visitLiteral(LiteralTree node, Void unused) {
            switch (node.getKind()) {
                case STRING_LITERAL -> string(seen, (String) node.getValue());
                case CHAR_LITERAL -> count(seen, "CHARACTER " + node.getValue());
                case BOOLEAN_LITERAL -> count(seen, "BOOLEAN " + node.getValue());
                case NULL_LITERAL -> count(seen, "NULL null");
                default -> count(seen, kind(node));
            }
            return super.visitLiteral(node, null);
        }

        private static String kind(Tree node) {
            return node.getKind().toString().replace("_LITERAL", "");
        }
    }

    /** javac joins adjacent literals while it parses, so only their characters can be compared. */
    private static void string(Map<String, Integer> seen, String value) {
        value.chars().forEach(each -> count(seen, "character " + each));
    }

    private static void count(Map<String, Integer> seen, String what) {
        seen.merge(what, 1, Integer::sum);
    }
}
