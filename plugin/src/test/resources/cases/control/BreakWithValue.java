package cases.control.breakwithvalue;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A loop left with what was found last. */
final class BreakWithValue {
    private static final Logger log = LoggerFactory.getLogger(BreakWithValue.class);

    static void run(Inputs in) {
        var key = new Key(in.datum("Key.owner"), "web");
        String last = "none";
        for (String text : List.of(key.room(), key.owner(), "x")) {
            last = text;
            if (text.length() > 5) {
                break;
            }
        }
        log.info("{}", last); // LEAK: personal-data-in-log Key.owner
        log.info("{}", key.room());
    }
}

record Key(@PersonalData(purpose = "order", category = "name") String owner, String room) {}
