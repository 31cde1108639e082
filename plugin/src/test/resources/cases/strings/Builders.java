package cases.strings.builders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** StringBuilder keeps what is appended, and drops it when emptied. */
final class Builders {
    private static final Logger log = LoggerFactory.getLogger(Builders.class);

    static void run(Inputs in) {
        var pilot = new Pilot(in.datum("Pilot.name"), "KC 101");
        var text = new StringBuilder();
        text.append("flight ").append(pilot.flight());
        log.info(text.toString());
        text.append(" by ").append(pilot.name());
        log.info(text.toString()); // LEAK: personal-data-in-log Pilot.name
        log.info("{}", text.reverse()); // LEAK: personal-data-in-log Pilot.name
        text.setLength(0);
        text.append("landed");
        log.info(text.toString());
    }
}

record Pilot(@PersonalData(purpose = "order", category = "name") String name, String flight) {}
