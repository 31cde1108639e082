package io.github.personaldata.checker.link;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac makes of each call, creation, method reference, field access and inferred variable of some files. */
final class JavacOracle {
    enum What {
        CALL,
        NEW,
        REFERENCE,
        FIELD,
        VARIABLE
    }

    /** A site by the place of its name. */
    record Site(String file, int line, int column, What what) implements Comparable<Site> {
        private static final Comparator<Site> ORDER = Comparator.comparing(Site::file)
                .thenComparing(Site::line)
                .thenComparing(Site::column)
                .thenComparing(Site::what);

        @Override
        public int compareTo(Site other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Site, String> answers = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    Map<Site, String> answers() {
        return answers;
    }

    List<String> errors() {
        return errors;
    }

    /** How many sites are not compared, and why. */
    Map<String, Integer> skipped() {
        return skipped;
    }

    private void skip(String why) {
        skipped.merge(why, 1, Integer::sum);
    }

    static JavacOracle attribute(Path root, List<Path> files, List<Path> classPath, List<String> options)
            throws IOException {
        JavacOracle oracle = new JavacOracle();
        var compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of(
                    "-classpath",
                    classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
            all.addAll(List.of("-implicit:none", "-Xmaxerrs", "100000"));
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            for (CompilationUnitTree unit : units) {
                String file = root.relativize(Path.of(unit.getSourceFile().toUri()))
                        .toString()
                        .replace('\\', '/');
                new Scanner(oracle, trees, task, unit, file).scan(unit, null);
            }
        }
        diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .forEach(d -> oracle.errors.add(String.valueOf(d)));
        return oracle;
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {
        private final JavacOracle oracle;
        private final Trees trees;
        private final JavacTask task;
        private final CompilationUnitTree unit;
        private final String file;
        private final SourcePositions positions;
        private final String text;
        private final List<Integer> lines = new ArrayList<>(List.of(0));

        Scanner(JavacOracle oracle, Trees trees, JavacTask task, CompilationUnitTree unit, String file)
                throws IOException {
            this.oracle = oracle;
            this.trees = trees;
            this.task = task;
            this.unit = unit;
            this.file = file;
            this.positions = trees.getSourcePositions();
            this.text = unit.getSourceFile().getCharContent(true).toString();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                    lines.add(i + 1);
                }
            }
        }

        private void add(long offset, What what, String word, String answer) {
            if (offset < 0) {
                return;
            }
            if (!text.startsWith(word, (int) offset)) {
                oracle.skip("an annotation processor wrote it, or it has no name");
                return;
            }
            if (answer.contains("<any>") || answer.contains("!")) {
                oracle.skip("javac misses a type");
                return;
            }
            int found = java.util.Collections.binarySearch(lines, (int) offset);
            int line = found >= 0 ? found : -found - 2;
            oracle.answers.put(new Site(file, line + 1, (int) offset - lines.get(line) + 1, what), answer);
        }

        private long nameOf(Tree tree) {
            if (tree instanceof MemberSelectTree s) {
                return positions.getEndPosition(unit, s) - s.getIdentifier().length();
            }
            return positions.getStartPosition(unit, tree);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
            Element e = trees.getElement(new TreePath(getCurrentPath(), node.getMethodSelect()));
            if (e instanceof ExecutableElement m) {
                boolean constructor = m.getKind() == ElementKind.CONSTRUCTOR;
                Tree select = node.getMethodSelect();
                add(
                        constructor ? -1 : nameOf(select),
                        What.CALL,
                        m.getSimpleName().toString(),
                        method(m));
            }
            return super.visitMethodInvocation(node, none);
        }

        @Override
        public Void visitNewClass(NewClassTree node, Void none) {
            Element e = trees.getElement(getCurrentPath());
            if (e instanceof ExecutableElement m && node.getClassBody() == null) {
                long start = positions.getStartPosition(unit, node);
                if (node.getEnclosingExpression() != null) {
                    start = text.indexOf("new", (int) positions.getEndPosition(unit, node.getEnclosingExpression()));
                }
                boolean constant = start >= 0 && !text.startsWith("new", (int) start);
                add(constant ? -1 : start, What.NEW, "new", method(m));
            }
            return super.visitNewClass(node, none);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree node, Void none) {
            Element e = trees.getElement(getCurrentPath());
            if (e instanceof ExecutableElement m
                    && !((TypeElement) m.getEnclosingElement()).getSimpleName().contentEquals("Array")) {
                boolean creates = node.getMode() == MemberReferenceTree.ReferenceMode.NEW;
                String name = creates ? "new" : node.getName().toString();
                add(positions.getEndPosition(unit, node) - name.length(), What.REFERENCE, name, method(m));
            }
            return super.visitMemberReference(node, none);
        }

        /** Neither are what their members default to. */
        @Override
        public Void visitMethod(MethodTree node, Void none) {
            return node.getDefaultValue() != null ? null : super.visitMethod(node, none);
        }

        /** Annotations are no code. */
        @Override
        public Void visitAnnotation(AnnotationTree node, Void none) {
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree node, Void none) {
            field(node, node.getName().toString());
            return super.visitIdentifier(node, none);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree node, Void none) {
            field(node, node.getIdentifier().toString());
            return super.visitMemberSelect(node, none);
        }

        private void field(Tree node, String name) {
            Element e = trees.getElement(getCurrentPath());
            boolean isField =
                    e != null && (e.getKind() == ElementKind.FIELD || e.getKind() == ElementKind.ENUM_CONSTANT);
            if (isField && !name.equals("this") && !name.equals("super") && !name.equals("class")) {
                boolean imported = getCurrentPath().getParentPath().getLeaf() instanceof com.sun.source.tree.ImportTree;
                Element owner = e.getEnclosingElement();
                if (owner instanceof TypeElement t
                        && !imported
                        && !t.getSimpleName().contentEquals("Array")) {
                    add(nameOf(node), What.FIELD, name, binary(t) + "#" + name);
                }
            }
        }

        @Override
        public Void visitVariable(VariableTree node, Void none) {
            Element e = trees.getElement(getCurrentPath());
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean implicit = parent instanceof LambdaExpressionTree l
                    && l.getParameters().contains(node)
                    && (node.getType() == null || positions.getEndPosition(unit, node.getType()) < 0);
            if (implicit && e instanceof VariableElement v) {
                String name = node.getName().toString();
                int start = (int) positions.getStartPosition(unit, node);
                // (var a) -> ..: the name comes after the word
                boolean word = text.startsWith("var ", start) && !name.equals("var");
                add(word ? text.indexOf(name, start + 4) : start, What.VARIABLE, name, erasure(v.asType()));
            }
            return super.visitVariable(node, none);
        }

        private String method(ExecutableElement m) {
            String owner = m.getEnclosingElement() instanceof TypeElement t ? binary(t) : "?";
            return (owner.equals("Array") ? "java.lang.Object" : owner)
                    + "#" + m.getSimpleName() + "("
                    + m.getParameters().stream().map(p -> erasure(p.asType())).collect(Collectors.joining(",")) + ")";
        }

        private String binary(TypeElement t) {
            return task.getElements().getBinaryName(t).toString();
        }

        private String erasure(TypeMirror type) {
            if (type.getKind() == TypeKind.ERROR) {
                return "!";
            }
            TypeMirror erased = task.getTypes().erasure(type);
            if (erased instanceof ArrayType a) {
                return erasure(a.getComponentType()) + "[]";
            }
            return erased instanceof DeclaredType d && d.asElement() instanceof TypeElement t
                    ? binary(t)
                    : erased.toString();
        }
    }
}
