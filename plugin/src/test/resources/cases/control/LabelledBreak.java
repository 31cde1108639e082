package cases.control.labelledbreak;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A labelled break leaves two loops at once with the value found. */
final class LabelledBreak {
    private static final Logger log = LoggerFactory.getLogger(LabelledBreak.class);

    static void run(Inputs in) {
        var rows = List.of(List.of(new Seat(1, "")), List.of(new Seat(2, in.datum("Seat.guest")), new Seat(3, "")));
        String found = "nobody";
        int position = -1;
        search:
        for (var row : rows) {
            for (var seat : row) {
                position = seat.number();
                if (seat.guest().isEmpty()) {
                    continue;
                }
                found = seat.guest();
                break search;
            }
        }
        log.info("first guest {}", found); // LEAK: personal-data-in-log Seat.guest
        log.info("sits at {}", position);
    }
}

record Seat(int number, @PersonalData(purpose = "order", category = "name") String guest) {}
