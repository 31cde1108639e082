package cases.collections.rowsofarrays;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows of an array of arrays. */
final class RowsOfArrays {
    private static final Logger log = LoggerFactory.getLogger(RowsOfArrays.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "12a");
        String[][] table = new String[2][2];
        table[0][0] = guest.name();
        table[0][1] = guest.room();
        table[1][0] = "free";
        log.info("{}", table[0][0]); // LEAK: personal-data-in-log Guest.name
        log.info("{}", table[0][1]);
        log.info("{}", table[1][0]);
        String[][] written = {{"a", guest.name()}, {guest.room(), "b"}};
        log.info("{}", written[0][1]); // LEAK: personal-data-in-log Guest.name
        log.info("{}", written[0][0]);
        log.info("{}", written[1][0]);
        String[][] rows = new String[2][];
        rows[0] = new String[] {guest.name(), guest.room()};
        rows[1] = new String[] {"free", "13"};
        log.info("{}", rows[0][0]); // LEAK: personal-data-in-log Guest.name
        log.info("{}", rows[0][1]);
        log.info("{}", rows[1][0]);
        for (String[] row : rows) {
            log.info("{}", row[0]); // LEAK: personal-data-in-log Guest.name
        }
        String[] first = rows[0];
        first[0] = "gone";
        log.info("{}", rows[0][0]);
        int last = rows.length - 1;
        rows[last][1] = guest.name();
        log.info("{}", rows[1][1]); // LEAK: personal-data-in-log Guest.name
        int[][] digits = new int[2][3];
        digits[0][2] = guest.name().charAt(0);
        log.info("{}", digits[0][2]); // LEAK: personal-data-in-log Guest.name
        log.info("{}", digits[1][2]);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
