package io.github.personaldata.checker.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import io.github.personaldata.checker.source.model.Position;

/** Where nodes of the tree stand in the file. */
final class Places {
    private final SourceText source;

    Places(SourceText source) {
        this.source = source;
    }

    /** The node's first character. */
    Position of(Node node) {
        com.github.javaparser.Position at = begin(node);
        return source.original(at.line, at.column);
    }

    Position of(com.github.javaparser.Position at) {
        return source.original(at.line, at.column);
    }

    /** The node's first character, in the parsed text. */
    com.github.javaparser.Position begin(Node node) {
        Range range = node.getRange().orElse(null);
        return range == null ? com.github.javaparser.Position.HOME : range.begin;
    }

    /** The node's last token, in the parsed text. */
    com.github.javaparser.Position last(Node node) {
        JavaToken token = node.getTokenRange().orElseThrow().getEnd();
        return token.getRange().orElseThrow().begin;
    }

    /** The first token of a kind behind a node, in the parsed text. */
    com.github.javaparser.Position firstAfter(Node node, int kind) {
        JavaToken token = node.getTokenRange().orElseThrow().getEnd();
        while (token.getKind() != kind && token.getNextToken().isPresent()) {
            token = token.getNextToken().get();
        }
        return token.getRange().orElseThrow().begin;
    }

    /** Whether places of the parsed text are those of the file. */
    boolean direct() {
        return !source.translated();
    }
}
