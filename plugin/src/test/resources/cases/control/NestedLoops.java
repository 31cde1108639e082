package cases.control.nestedloops;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values gathered in an inner loop and printed in the outer one, and a counter that is none. */
final class NestedLoops {
    private static final Logger log = LoggerFactory.getLogger(NestedLoops.class);

    static void run(Inputs in) {
        var rooms = List.of(new Room(1, List.of(in.datum("Guest.name"))), new Room(2, List.of("free")));
        int beds = 0;
        for (var room : rooms) {
            var line = new StringBuilder();
            for (int i = 0; i < room.guests().size(); i++) {
                line.append(new Guest(room.guests().get(i)).name()).append(' ');
                beds++;
            }
            log.info("room {}: {}", room.number(), line); // LEAK: personal-data-in-log Guest.name
        }
        log.info("beds {}", beds);
    }
}

record Room(int number, List<String> guests) {}

record Guest(@PersonalData(purpose = "order", category = "name") String name) {}
