package cases.logs.log4jthrowables;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Log4j 2 prints the exception after the last placeholder. */
final class Log4jThrowables {
    private static final Logger LOGGER = LogManager.getLogger();

    static void run(Inputs in) {
        var donor = new Donor(in.datum("Donor.name"), 2);
        var leaky = new IllegalArgumentException("unfit: " + donor.name()); // LEAK: personal-data-in-exception Donor.name
        var quiet = new IllegalArgumentException("unfit: " + donor.group());
        LOGGER.error("group {}", donor.group(), leaky); // LEAK: personal-data-in-log Donor.name
        LOGGER.error("group {}", donor.group(), quiet);
        LOGGER.catching(leaky); // LEAK: personal-data-in-log Donor.name
        LOGGER.catching(quiet);
    }
}

record Donor(@PersonalData(purpose = "order", category = "name") String name, int group) {}
