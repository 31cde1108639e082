package cases.values.interfaceconstants;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A constant of an interface beside a datum. */
final class InterfaceConstants {
    private static final Logger log = LoggerFactory.getLogger(InterfaceConstants.class);

    static void run(Inputs in) {
        var bus = new Bus(in.datum("Bus.driver"), "web");
        log.info("{}", Texts.PREFIX + bus.driver()); // LEAK: personal-data-in-log Bus.driver
        log.info("{}", Texts.PREFIX + bus.line());
    }
}

record Bus(@PersonalData(purpose = "order", category = "name") String driver, String line) {}

interface Texts {
    String PREFIX = "bus ";
}
