package cases.values.arrayofarrays;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A cell of an array of arrays. */
final class ArrayOfArrays {
    private static final Logger log = LoggerFactory.getLogger(ArrayOfArrays.class);

    static void run(Inputs in) {
        var seat = new Seat(in.datum("Seat.guest"), "web");
        String[][] hall = {{seat.row(), seat.guest()}, {"free", "free"}};
        log.info("{}", hall[0][1]); // LEAK: personal-data-in-log Seat.guest
        log.info("{}", hall.length);
        String[] copy = hall[0];
        log.info("{}", copy[1]); // LEAK: personal-data-in-log Seat.guest
    }
}

record Seat(@PersonalData(purpose = "order", category = "name") String guest, String row) {}
