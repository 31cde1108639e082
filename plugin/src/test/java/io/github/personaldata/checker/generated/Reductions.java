package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;

/** All programs that are one step smaller than a program. They may name what is no more. */
final class Reductions {
    private Reductions() {}

    static List<Program> of(Program program) {
        var smaller = new ArrayList<Program>();
        below(program).forEach(node -> smaller.add((Program) node));
        for (var method : program.methods()) {
            var others = new ArrayList<>(program.methods());
            others.remove(method);
            smaller.add(new Program(program.decisions(), program.globals(), others, program.body()));
        }
        return smaller;
    }

    /** The node with one of the nodes below it made smaller. */
    private static List<Node> below(Node node) {
        var smaller = new ArrayList<Node>();
        var children = node.children();
        for (var i = 0; i < children.size(); i++) {
            for (var other : instead(children.get(i))) {
                var changed = new ArrayList<>(children);
                changed.set(i, other);
                smaller.add(node.with(changed));
            }
        }
        return smaller;
    }

    private static List<Node> instead(Node node) {
        var smaller = new ArrayList<Node>();
        if (node instanceof Block block) {
            smaller.addAll(fewer(block));
        } else if (node instanceof Expression expression && !isNothing(node)) {
            smaller.add(Expression.Constant.of(expression.type()));
            expression
                    .all()
                    .skip(1)
                    .filter(part -> part instanceof Expression inner
                            && inner.type().equals(expression.type())
                            && !isNothing(part))
                    .forEach(smaller::add);
        }
        smaller.addAll(below(node));
        return smaller;
    }

    private static boolean isNothing(Node node) {
        return node instanceof Expression.Constant constant && constant.isNothing();
    }

    /** Without some statements, or with what is in one of them instead of it. */
    private static List<Block> fewer(Block block) {
        var all = block.statements();
        var smaller = new ArrayList<Block>();
        for (var length = all.size(); length > 0; length /= 2) {
            for (var start = 0; start + length <= all.size(); start += length) {
                smaller.add(replaced(all, start, length, List.of()));
            }
        }
        for (var i = 0; i < all.size(); i++) {
            for (var part : all.get(i).children()) {
                if (part instanceof Block inner) {
                    smaller.add(replaced(all, i, 1, inner.statements()));
                }
            }
        }
        return smaller;
    }

    private static Block replaced(List<Statement> all, int start, int length, List<Statement> by) {
        var statements = new ArrayList<>(all.subList(0, start));
        statements.addAll(by);
        statements.addAll(all.subList(start + length, all.size()));
        return new Block(statements);
    }
}
