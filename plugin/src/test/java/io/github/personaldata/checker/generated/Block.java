package io.github.personaldata.checker.generated;

import java.util.List;

/** Statements in a row. */
record Block(List<Statement> statements) implements Node {
    Block {
        statements = List.copyOf(statements);
    }

    static Block of(Statement... statements) {
        return new Block(List.of(statements));
    }

    @Override
    public Family family() {
        return Family.CONTROL;
    }

    @Override
    public List<Node> children() {
        return List.copyOf(statements);
    }

    @Override
    public Block with(List<Node> children) {
        return new Block(children.stream().map(Statement.class::cast).toList());
    }
}
