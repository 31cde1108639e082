package io.github.personaldata.checker.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import io.github.personaldata.checker.source.Parsing.Parsed;
import io.github.personaldata.checker.source.model.Position;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes an annotation in front of fields and record components of a file, with its import, and changes nothing else in it: neither
 * indentation nor line ends.
 */
public final class FieldAnnotator {
    private final Layout layout;
    private final TypeNaming naming;
    private final String type;
    private final String elements;
    private final Map<Position, Declaration> declarations;

    private FieldAnnotator(Layout layout, CompilationUnit tree, Parsed<?> parsed, Annotation annotation) {
        this.layout = layout;
        this.type = annotation.type();
        this.elements = annotation.elements();
        this.naming = TypeNaming.of(tree, layout, type, annotation.nameInPackage());
        this.declarations = new HashMap<>();
        Stream.concat(Stream.of(tree), parsed.localEnums().values().stream()).forEach(this::collect);
    }

    /**
     * What is to be written.
     *
     * @param type full name
     * @param elements what stands between its parentheses
     * @param nameInPackage whether another file of the package declares a type of the same simple name
     */
    public record Annotation(String type, String elements, boolean nameInPackage) {}

    /**
     * A field or record component.
     *
     * @param at where its name stands
     */
    public record Target(String name, Position at) {}

    /** Why a target was left as it is. */
    public enum Obstacle {
        /** No such field stands there. */
        NOT_FOUND,
        /** It has the annotation. */
        ANNOTATED,
        /** Its declaration has other variables, which are no targets and would be annotated with it. */
        SHARED
    }

    /**
     * What came of it.
     *
     * @param text of the file
     * @param left targets that were not annotated
     */
    public record Outcome(String text, Map<Target, Obstacle> left) {
        public Outcome {
            left = Map.copyOf(left);
        }
    }

    /** A declaration of fields, or a component. */
    private record Declaration(Node node, List<SimpleName> names, List<AnnotationExpr> annotations) {}

    /**
     * Annotates.
     *
     * @param text of the file, with its byte order mark if it has one
     * @param release the build's {@code maven.compiler.release}
     */
    public static Outcome annotate(String text, int release, Annotation annotation, List<Target> targets) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        return DeepStack.call(() -> {
            Layout layout = new Layout(text.substring(mark.length()));
            Parsed<CompilationUnit> parsed = Parsing.parse(layout.source, release);
            CompilationUnit tree = parsed.tree();
            if (tree == null) {
                Map<Target, Obstacle> all = new HashMap<>();
                targets.forEach(target -> all.put(target, Obstacle.NOT_FOUND));
                return new Outcome(text, all);
            }
            Outcome outcome = new FieldAnnotator(layout, tree, parsed, annotation).annotate(targets);
            return new Outcome(mark + outcome.text(), outcome.left());
        });
    }

    private void collect(Node tree) {
        tree.findAll(FieldDeclaration.class)
                .forEach(each -> add(new Declaration(
                        each,
                        each.getVariables().stream()
                                .map(VariableDeclarator::getName)
                                .toList(),
                        each.getAnnotations())));
        tree.findAll(RecordDeclaration.class).stream()
                .flatMap(each -> each.getParameters().stream())
                .forEach(each -> add(new Declaration(each, List.of(each.getName()), each.getAnnotations())));
    }

    private void add(Declaration declaration) {
        declaration.names.forEach(name -> declarations.put(layout.at(name), declaration));
    }

    private Outcome annotate(List<Target> targets) {
        Map<Target, Obstacle> left = new LinkedHashMap<>();
        // by offset: nodes of a tree are equal where they are written alike
        Map<Integer, Insertion> insertions = new TreeMap<>(Comparator.reverseOrder());
        for (Target target : targets) {
            Declaration declaration = declarations.get(target.at());
            if (declaration == null || !names(declaration).contains(target)) {
                left.put(target, Obstacle.NOT_FOUND);
            } else if (declaration.annotations.stream().anyMatch(each -> naming.isMeantBy(each.getName(), type))) {
                left.put(target, Obstacle.ANNOTATED);
            } else if (!targets.containsAll(names(declaration))) {
                left.put(target, Obstacle.SHARED);
            } else {
                Insertion insertion = insertion(declaration);
                insertions.put(insertion.offset(), insertion);
            }
        }
        Insertion importing = naming.importing();
        if (!insertions.isEmpty() && importing != null) {
            insertions.put(importing.offset(), importing);
        }
        StringBuilder text = new StringBuilder(layout.text);
        insertions.values().forEach(each -> text.insert(each.offset(), each.text()));
        return new Outcome(text.toString(), left);
    }

    private List<Target> names(Declaration declaration) {
        return declaration.names.stream()
                .map(name -> new Target(name.getIdentifier(), layout.at(name)))
                .toList();
    }

    private Insertion insertion(Declaration declaration) {
        int offset = layout.before(declaration.node);
        String indentation = layout.indentation(offset);
        String gap = indentation != null && standsAlone(declaration) ? layout.lineEnd(offset) + indentation : " ";
        return new Insertion(offset, "@" + naming.name() + "(" + elements + ")" + gap);
    }

    /** As the annotations that are there; without any, fields have theirs on a line of its own, and components beside them. */
    private boolean standsAlone(Declaration declaration) {
        Position begin = layout.at(declaration.node);
        boolean annotationFirst = declaration.annotations.stream()
                .anyMatch(each -> layout.at(each).equals(begin));
        return annotationFirst
                ? begin.line() != layout.at(declaration.names.get(0)).line()
                : declaration.node instanceof FieldDeclaration;
    }
}
