package cases.values.twodimensions;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Arrays of arrays, copied whole and in part. */
final class TwoDimensions {
    private static final Logger log = LoggerFactory.getLogger(TwoDimensions.class);

    static void run(Inputs in) {
        var seat = new Seat(in.datum("Seat.guest"), 3);
        String[][] plan = new String[2][2];
        plan[0] = new String[] {"row", "A"};
        plan[1][0] = "guest";
        plan[1][1] = seat.guest();
        log.info("plan {}", Arrays.deepToString(plan)); // LEAK: personal-data-in-log Seat.guest
        String[] copy = Arrays.copyOf(plan[1], 2);
        log.info("copy {}", copy[1]); // LEAK: personal-data-in-log Seat.guest
        String[] part = new String[1];
        System.arraycopy(plan[1], 1, part, 0, 1);
        log.info("part {}", part[0]); // LEAK: personal-data-in-log Seat.guest
        String[] cloned = plan[1].clone();
        log.info("cloned {}", String.join(" ", cloned)); // LEAK: personal-data-in-log Seat.guest
        log.info("rows {}, number {}", plan.length, seat.number());
    }
}

record Seat(@PersonalData(purpose = "order", category = "name") String guest, int number) {}
