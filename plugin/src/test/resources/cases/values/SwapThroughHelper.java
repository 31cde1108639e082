package cases.values.swapthroughhelper;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A helper that swaps two cells of an array, or two fields, moves what is in them. */
final class SwapThroughHelper {
    private static final Logger log = LoggerFactory.getLogger(SwapThroughHelper.class);

    static void run(Inputs in) {
        var first = new Cell(in.datum("Cell.text"));
        Object[] cells = {first.text, "empty"};
        swap(cells, 0, 1);
        log.info("{}", cells[1]); // LEAK: personal-data-in-log Cell.text
        var box = new Box();
        box.left = first.text;
        box.right = "empty";
        box.turn();
        log.info("{}", box.right); // LEAK: personal-data-in-log Cell.text
        log.info("{}", box.left);
    }

    private static void swap(Object[] cells, int from, int to) {
        Object kept = cells[from];
        cells[from] = cells[to];
        cells[to] = kept;
    }
}

class Cell {
    @PersonalData(purpose = "order", category = "name")
    final String text;

    Cell(String text) {
        this.text = text;
    }
}

class Box {
    String left;
    String right;

    void turn() {
        String kept = left;
        left = right;
        right = kept;
    }
}
