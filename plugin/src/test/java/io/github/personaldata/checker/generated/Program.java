package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole program.
 *
 * @param decisions how many decisions it takes, two ways each
 * @param globals static fields
 */
record Program(int decisions, List<Variable> globals, List<Method> methods, Block body) implements Node {
    Program {
        globals = List.copyOf(globals);
        methods = List.copyOf(methods);
    }

    @Override
    public Family family() {
        return Family.CONTROL;
    }

    @Override
    public List<Node> children() {
        var children = new ArrayList<Node>(methods);
        children.add(body);
        return children;
    }

    @Override
    public Program with(List<Node> children) {
        var last = children.size() - 1;
        var others = children.subList(0, last).stream().map(Method.class::cast).toList();
        return new Program(decisions, globals, others, (Block) children.get(last));
    }

    /** How large it is; shrinking makes this less. */
    long size() {
        return all().filter(node -> !(node instanceof Expression.Constant constant && constant.isNothing()))
                .count();
    }
}
