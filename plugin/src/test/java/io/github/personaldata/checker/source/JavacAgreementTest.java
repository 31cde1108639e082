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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** On real files: everything is read, and calls, creations, lambdas and what literals hold are those that javac's parser sees. */
class JavacAgreementTest {
    /** javac's start costs more than a file: it parses so many at once. */
    private static final int BATCH = 400;

    /** Of the JDK's files, every so many is compared; all of them where a property names the sources. */
    private static final int SAMPLE = 50;

    /** A file and what it holds. */
    private record Text(String name, String content) {}

    @Test
    void onOurOwnSources() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("src"))) {
            files = found.filter(each -> each.toString().endsWith(".java") && !each.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        List<Text> texts = new ArrayList<>();
        for (Path each : files) {
            texts.add(new Text(each.toString(), Files.readString(each)));
        }
        compare(texts);
    }

    /** A sample of the JDK's own sources, or the whole jar that the property names. */
    @Test
    void onTheJdk() throws IOException {
        String named = System.getProperty("personal-data.test.sources");
        Path zip = Path.of(named != null ? named : System.getProperty("java.home") + "/lib/src.zip");
        assumeTrue(Files.exists(zip), "no sources installed");
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = opened.stream()
                    .filter(each -> each.getName().endsWith(".java"))
                    .filter(each -> !each.getName().endsWith("-info.java"))
                    .toList();
            int step = named != null ? 1 : SAMPLE;
            List<Text> texts = new ArrayList<>();
            for (int i = 0; i < entries.size(); i += step) {
                try (InputStream in = opened.getInputStream(entries.get(i))) {
                    texts.add(
                            new Text(entries.get(i).getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
                if (texts.size() == BATCH) {
                    compare(texts);
                    texts.clear();
                }
            }
            compare(texts);
        }
    }

    private static void compare(List<Text> texts) throws IOException {
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<Text> some = texts.subList(from, Math.min(texts.size(), from + BATCH));
            List<Map<String, Integer>> expected = javac(some);
            assertThat(expected).hasSameSizeAs(some);
            for (int i = 0; i < some.size(); i++) {
                Text text = some.get(i);
                FileModel model = new SourceReader()
                        .read(text.content().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, 17);
                assertThat(model.unanalysed()).as(text.name()).isEmpty();
                assertThat(ours(model)).as(text.name()).isEqualTo(expected.get(i));
            }
        }
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

    /** What javac's parser sees in each of the files. */
    private static List<Map<String, Integer>> javac(List<Text> texts) throws IOException {
        List<Source> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            files.add(new Source(i, texts.get(i).content()));
        }
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostic -> {}, List.of(), null, files);
        List<Map<String, Integer>> all = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Map<String, Integer> seen = new TreeMap<>();
            new Counter(seen, unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
            all.add(seen);
        }
        return all;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(int number, String text) {
            super(URI.create("string:///T" + number + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
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
