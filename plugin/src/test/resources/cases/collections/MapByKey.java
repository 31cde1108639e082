package cases.collections.mapbykey;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values of a map under constant keys are told apart. */
final class MapByKey {
    private static final Logger log = LoggerFactory.getLogger(MapByKey.class);

    static void run(Inputs in) {
        var renter = new Renter(in.datum("Renter.name"), "bike");
        Map<String, String> model = new HashMap<>();
        model.put("who", renter.name());
        model.put("what", renter.item());
        log.info("what: {}", model.get("what"));
        log.info("who: {}", model.get("who")); // LEAK: personal-data-in-log Renter.name
        log.info("who: {}", model.getOrDefault("who", "nobody")); // LEAK: personal-data-in-log Renter.name
        log.info("all: {}", model); // LEAK: personal-data-in-log Renter.name
        log.info("keys: {}", new TreeSet<>(model.keySet()));
    }
}

record Renter(@PersonalData(purpose = "order", category = "name") String name, String item) {}
