package cases.collections.cleared;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A list emptied or a map entry overwritten no longer holds what it held. */
final class Cleared {
    private static final Logger log = LoggerFactory.getLogger(Cleared.class);

    static void run(Inputs in) {
        var patient = new Patient(in.datum("Patient.name"));
        List<String> waiting = new ArrayList<>();
        waiting.add(patient.name());
        log.info("waiting {}", waiting); // LEAK: personal-data-in-log Patient.name
        waiting.clear();
        waiting.add("next day");
        log.info("waiting {}", waiting);
        Map<String, String> rooms = new HashMap<>();
        rooms.put("101", patient.name());
        log.info("room {}", rooms.get("101")); // LEAK: personal-data-in-log Patient.name
        rooms.put("101", "free");
        log.info("room {}", rooms.get("101"));
    }
}

record Patient(@PersonalData(purpose = "order", category = "name") String name) {}
