package cases.collections.partwrittenthrough;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is set in a part of a list, or in a list over an array, is set in the whole. */
final class PartWrittenThrough {
    private static final Logger log = LoggerFactory.getLogger(PartWrittenThrough.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"));
        List<String> hall = new ArrayList<>(List.of("a", "b", "c"));
        hall.subList(0, 2).replaceAll(seat -> seat + guest.name());
        log.info("hall {}", hall); // LEAK: personal-data-in-log Guest.name
        String[] seats = {"free", "free"};
        Arrays.asList(seats).set(1, guest.name());
        log.info("seat {}", seats[1]); // LEAK: personal-data-in-log Guest.name
        log.info("seats {}", seats.length);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name) {}
