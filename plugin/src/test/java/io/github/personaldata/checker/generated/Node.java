package io.github.personaldata.checker.generated;

import java.util.List;
import java.util.stream.Stream;

/** A part of a program. All parts can be taken apart and put together again, so that shrinking needs to know little of them. */
sealed interface Node permits Block, Expression, Statement, Method, Program {
    Family family();

    /** The parts directly below, in the order that they are written. */
    List<Node> children();

    /** The same with other parts, of the same kinds and in the same order. */
    Node with(List<Node> children);

    /** This and all that is below it, from the outside in. */
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
    }
}
