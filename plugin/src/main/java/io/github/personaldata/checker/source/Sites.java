package io.github.personaldata.checker.source;

import com.github.javaparser.ast.Node;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.source.model.Statement;
import java.util.Arrays;

/** Numbers the sites of one body as they are met, and keeps their places. */
final class Sites {
    private final Places places;
    private int[] positions = new int[32];
    private int count;

    Sites(Places places) {
        this.places = places;
    }

    /** The next site, at the node's first character. */
    int open(Node node) {
        return open(places.begin(node));
    }

    /** The next site, at a place of the parsed text. */
    int open(com.github.javaparser.Position at) {
        if (2 * count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        if (places.direct()) {
            positions[2 * count] = at.line;
            positions[2 * count + 1] = at.column;
        } else {
            Position original = places.of(at);
            positions[2 * count] = original.line();
            positions[2 * count + 1] = original.column();
        }
        return count++;
    }

    /** The body whose sites these were. */
    Body body(Statement code) {
        return new Body(code, Arrays.copyOf(positions, 2 * count));
    }
}
