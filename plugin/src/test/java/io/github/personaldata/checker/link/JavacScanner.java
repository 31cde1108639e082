package io.github.personaldata.checker.link;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.JavacOracle.What;
import java.io.IOException;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Asks javac of each site of one file. */
final class JavacScanner extends TreePathScanner<Void, Void> {
    private final JavacOracle oracle;
    private final Trees trees;
    private final JavacTask task;
    private final CompilationUnitTree unit;
    private final String file;
    private final SourcePositions positions;
    private final String text;
    private final SourceLines lines;

    JavacScanner(JavacOracle oracle, Trees trees, JavacTask task, CompilationUnitTree unit, String file)
            throws IOException {
        this.oracle = oracle;
        this.trees = trees;
        this.task = task;
        this.unit = unit;
        this.file = file;
        this.positions = trees.getSourcePositions();
        this.text = unit.getSourceFile().getCharContent(true).toString();
        this.lines = new SourceLines(text, unit, positions);
    }

    private void answer(long offset, What what, String word, String answer) {
        Site site = site(offset, what, word);
        if (site != null && isKnown(answer)) {
            oracle.answer(site, answer);
        } else if (site != null) {
            oracle.skip("javac misses the type of a field or variable");
        }
    }

    private void call(long offset, String word, What what, SourceCall call, @Nullable String answer) {
        Site site = site(offset, what, word);
        if (site != null) {
            oracle.call(site, call);
            if (answer != null && isKnown(answer)) {
                oracle.answer(site, answer);
            }
        }
    }

    private static boolean isKnown(String answer) {
        return !answer.contains("<any>") && !answer.contains("!") && !answer.startsWith("?");
    }

    private @Nullable Site site(long offset, What what, String word) {
        if (offset < 0) {
            return null;
        }
        if (!text.startsWith(word, (int) offset)) {
            oracle.skip("an annotation processor wrote it, or it has no name");
            return null;
        }
        int line = lines.line(offset);
        return new Site(file, line, lines.column(offset), what);
    }

    private long nameOf(Tree tree) {
        if (tree instanceof MemberSelectTree s) {
            return positions.getEndPosition(unit, s) - s.getIdentifier().length();
        }
        return positions.getStartPosition(unit, tree);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
        Tree select = node.getMethodSelect();
        String name = select instanceof MemberSelectTree s
                ? s.getIdentifier().toString()
                : select instanceof IdentifierTree i ? i.getName().toString() : "";
        if (!name.isEmpty() && !name.equals("this") && !name.equals("super")) {
            long at = nameOf(select);
            SourceCall call = lines.call(name, node.getArguments().size(), at);
            call(
                    at,
                    name,
                    What.CALL,
                    call,
                    guessed(node.getArguments()) ? null : target(new TreePath(getCurrentPath(), select)));
        }
        return super.visitMethodInvocation(node, none);
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void none) {
        long start = positions.getStartPosition(unit, node);
        if (node.getEnclosingExpression() != null) {
            start = text.indexOf("new", (int) positions.getEndPosition(unit, node.getEnclosingExpression()));
        }
        boolean constant = start >= 0 && !text.startsWith("new", (int) start);
        if (node.getClassBody() == null && !constant) {
            SourceCall call = lines.within(
                    getCurrentPath(),
                    simpleName(node.getIdentifier()),
                    node.getArguments().size());
            call(start, "new", What.NEW, call, guessed(node.getArguments()) ? null : target(getCurrentPath()));
        }
        return super.visitNewClass(node, none);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree node, Void none) {
        boolean creates = node.getMode() == MemberReferenceTree.ReferenceMode.NEW;
        String word = creates ? "new" : node.getName().toString();
        String answer = target(getCurrentPath());
        boolean array = node.getQualifierExpression() instanceof ArrayTypeTree
                || trees.getElement(getCurrentPath()) instanceof ExecutableElement m && isOfArray(m);
        if (!array) {
            String name = creates ? simpleName(node.getQualifierExpression()) : word;
            SourceCall call = lines.within(getCurrentPath(), name, SourceCall.UNKNOWN);
            call(positions.getEndPosition(unit, node) - word.length(), word, What.REFERENCE, call, answer);
        }
        return super.visitMemberReference(node, none);
    }

    private static boolean isOfArray(ExecutableElement m) {
        return m.getEnclosingElement().getSimpleName().contentEquals("Array");
    }

    /** The last identifier of a class type. */
    private static String simpleName(Tree type) {
        if (type instanceof ParameterizedTypeTree p) {
            return simpleName(p.getType());
        } else if (type instanceof AnnotatedTypeTree a) {
            return simpleName(a.getUnderlyingType());
        } else if (type instanceof MemberSelectTree s) {
            return s.getIdentifier().toString();
        }
        return type instanceof IdentifierTree i ? i.getName().toString() : "";
    }

    /** Whether javac takes any overload, since the type of an argument is missing. */
    private boolean guessed(List<? extends ExpressionTree> arguments) {
        return arguments.stream().anyMatch(each -> {
            TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), each));
            return type != null && type.getKind() == TypeKind.ERROR;
        });
    }

    /** What javac says of a call; null if it does not know. */
    private @Nullable String target(TreePath call) {
        return trees.getElement(call) instanceof ExecutableElement m ? method(m) : null;
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
        boolean isField = e != null && (e.getKind() == ElementKind.FIELD || e.getKind() == ElementKind.ENUM_CONSTANT);
        if (isField && !name.equals("this") && !name.equals("super") && !name.equals("class")) {
            boolean imported = getCurrentPath().getParentPath().getLeaf() instanceof ImportTree;
            Element owner = e.getEnclosingElement();
            if (owner instanceof TypeElement t
                    && !imported
                    && !t.getSimpleName().contentEquals("Array")) {
                answer(nameOf(node), What.FIELD, name, binary(t) + "#" + name);
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
            answer(word ? text.indexOf(name, start + 4) : start, What.VARIABLE, name, erasure(v.asType()));
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
