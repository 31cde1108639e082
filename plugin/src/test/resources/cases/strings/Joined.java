package cases.strings.joined;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** join, StringJoiner, concat. */
final class Joined {
    private static final Logger log = LoggerFactory.getLogger(Joined.class);

    static void run(Inputs in) {
        var farmer = new Farmer(in.datum("Farmer.name"), "Turgen");
        log.info(String.join(" of ", farmer.name(), farmer.village())); // LEAK: personal-data-in-log Farmer.name
        log.info(String.join(", ", List.of(farmer.village(), "Almaty region")));
        log.info(new StringJoiner("|").add(farmer.village()).add(farmer.name()).toString()); // LEAK: personal-data-in-log Farmer.name
        log.info(new StringJoiner("|").add(farmer.village()).toString());
        log.info("farmer ".concat(farmer.name())); // LEAK: personal-data-in-log Farmer.name
        log.info("farmer from ".concat(farmer.village()));
    }
}

record Farmer(@PersonalData(purpose = "order", category = "name") String name, String village) {}
