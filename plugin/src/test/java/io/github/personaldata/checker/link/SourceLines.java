package io.github.personaldata.checker.link;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a source file, and which of them javac gives to the instructions of a call. */
final class SourceLines {
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    SourceLines(String text, CompilationUnitTree unit, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.positions = positions;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts.add(i + 1);
            }
        }
    }

    /** From 1 on. */
    int line(long offset) {
        int found = Collections.binarySearch(starts, (int) offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** From 1 on. */
    int column(long offset) {
        return (int) offset - starts.get(line(offset) - 1) + 1;
    }

    /** A call begins an entry of the line table where its arguments begin. */
    SourceCall call(String name, int arguments, long at) {
        int from = (int) Math.max(at, 0);
        int parenthesis = Math.max(text.indexOf('(', from + name.length()), from);
        return new SourceCall(name, arguments, line(from), line(parenthesis));
    }

    /**
     * A creation or method reference begins none: it has the line of what was evaluated before it, which is somewhere in the statement, or in
     * the expression that is a lambda's body.
     */
    SourceCall within(TreePath site, String name, int arguments) {
        TreePath part = site;
        Tree outside = part.getParentPath().getLeaf();
        while (!(outside instanceof StatementTree) && !(outside instanceof LambdaExpressionTree)) {
            part = part.getParentPath();
            outside = part.getParentPath().getLeaf();
        }
        Tree around = outside instanceof StatementTree ? outside : part.getLeaf();
        long start = Math.max(positions.getStartPosition(unit, around), 0);
        // not all of an if or a loop: what it decides has lines of its own
        long end = Math.max(positions.getEndPosition(unit, part.getLeaf()), start);
        return new SourceCall(name, arguments, line(start), line(end));
    }
}
