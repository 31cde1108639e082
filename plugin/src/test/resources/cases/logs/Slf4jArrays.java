package cases.logs.slf4jarrays;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SLF4J prints the elements of an array where {@code toString()} does not; found by a generated program. */
final class Slf4jArrays {
    private static final Logger log = LoggerFactory.getLogger(Slf4jArrays.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "room 5");
        String[] names = {guest.name()};
        log.info("names {}", (Object) names); // LEAK: personal-data-in-log Guest.name
        log.atInfo().addArgument(names).log("names {}"); // LEAK: personal-data-in-log Guest.name
        log.info("names {}", (Object) new String[][] {names}); // LEAK: personal-data-in-log Guest.name
        log.info("names " + names);
        log.info("names {}", String.valueOf((Object) names));
        log.info("names {}", Map.of("names", names));
        System.out.println((Object) names);
        log.info("rooms {}", (Object) new String[] {guest.room()});
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
