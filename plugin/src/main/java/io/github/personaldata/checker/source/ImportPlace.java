package io.github.personaldata.checker.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Where in a file an import of a type belongs: in order among those that are there, in the group that has most in common with it. */
final class ImportPlace {
    private final Layout layout;
    private final String type;
    private final String declaration;

    /** @param type its full name */
    ImportPlace(Layout layout, String type) {
        this.layout = layout;
        this.type = type;
        this.declaration = "import " + type + ";";
    }

    Insertion in(CompilationUnit tree) {
        List<ImportDeclaration> imports = tree.getImports();
        List<List<ImportDeclaration>> groups = groups(imports);
        if (!groups.isEmpty()) {
            return among(chosen(groups));
        }
        if (!imports.isEmpty()) { // static ones only
            return apart(imports.get(imports.size() - 1));
        }
        if (tree.getPackageDeclaration().isPresent()) {
            return apart(tree.getPackageDeclaration().get());
        }
        String lineEnd = layout.lineEnd(0);
        return new Insertion(0, declaration + lineEnd + lineEnd);
    }

    /** Runs of imports that are not static, without a line between them. */
    private List<List<ImportDeclaration>> groups(List<ImportDeclaration> imports) {
        List<List<ImportDeclaration>> groups = new ArrayList<>();
        int next = -1;
        for (ImportDeclaration each : imports) {
            int line = layout.at(each).line();
            if (!each.isStatic()) {
                if (next < 0 || line > next) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(each);
            }
            next = each.isStatic() ? -1 : each.getRange().orElseThrow().end.line + 1;
        }
        return groups;
    }

    private List<ImportDeclaration> chosen(List<List<ImportDeclaration>> groups) {
        List<List<ImportDeclaration>> candidates = groups.stream()
                .filter(group -> !group.stream().allMatch(ImportPlace::isOfJava))
                .toList();
        if (candidates.isEmpty()) {
            return groups.get(0);
        }
        List<ImportDeclaration> best = candidates.get(0);
        for (List<ImportDeclaration> group : candidates) {
            if (affinity(group) > affinity(best) || affinity(group) == affinity(best) && beginsBefore(group)) {
                best = group;
            }
        }
        return best;
    }

    private boolean beginsBefore(List<ImportDeclaration> group) {
        return name(group.get(0)).compareTo(type) < 0;
    }

    /** How many first parts of the name one of the group's has too. */
    private int affinity(List<ImportDeclaration> group) {
        return group.stream()
                .mapToInt(each -> commonParts(name(each), type))
                .max()
                .orElse(0);
    }

    private static int commonParts(String one, String other) {
        String[] first = one.split("\\.", -1);
        String[] second = other.split("\\.", -1);
        int common = 0;
        while (common < Math.min(first.length, second.length) && first[common].equals(second[common])) {
            common++;
        }
        return common;
    }

    private static boolean isOfJava(ImportDeclaration each) {
        return name(each).startsWith("java.") || name(each).startsWith("javax.");
    }

    private static String name(ImportDeclaration each) {
        return each.getNameAsString() + (each.isAsterisk() ? ".*" : "");
    }

    private Insertion among(List<ImportDeclaration> group) {
        for (ImportDeclaration each : group) {
            if (name(each).compareTo(type) > 0) {
                int offset = layout.before(each);
                String indentation = layout.indentation(offset);
                String gap = indentation == null ? " " : layout.lineEnd(offset) + indentation;
                return new Insertion(offset, declaration + gap);
            }
        }
        ImportDeclaration last = group.get(group.size() - 1);
        int line = layout.nextLine(layout.behind(last));
        return line < 0 ? onTheLineOf(last) : new Insertion(line, declaration + layout.lineEnd(line));
    }

    /** With an empty line before, and one behind it. */
    private Insertion apart(Node above) {
        int line = layout.nextLine(layout.behind(above));
        if (line < 0) {
            return onTheLineOf(above);
        }
        String lineEnd = layout.lineEnd(line);
        return new Insertion(line, lineEnd + declaration + lineEnd + (layout.isBlankLine(line) ? "" : lineEnd));
    }

    private Insertion onTheLineOf(Node node) {
        return new Insertion(layout.behind(node), " " + declaration);
    }
}
