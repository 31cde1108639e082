package cases.logs.log4j;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Log4j 2: placeholders, suppliers, builders, printf. */
final class Log4j {
    private static final Logger LOGGER = LogManager.getLogger(Log4j.class);

    static void run(Inputs in) {
        var driver = new Driver(in.datum("Driver.licence", "AA 123456"), 61);
        LOGGER.info("licence {}", driver.licence()); // LEAK: personal-data-in-log Driver.licence
        LOGGER.info("car {}", driver.car());
        LOGGER.info("licence", driver.licence());
        LOGGER.debug("licence {}", () -> driver.licence()); // LEAK: personal-data-in-log Driver.licence
        LOGGER.debug("car {}", () -> driver.car());
        LOGGER.atInfo().log("licence {}", driver.licence()); // LEAK: personal-data-in-log Driver.licence
        LOGGER.atInfo().log("car {}", driver.car());
        LOGGER.printf(Level.INFO, "licence %s", driver.licence()); // LEAK: personal-data-in-log Driver.licence
        LOGGER.log(Level.WARN, "car {}", driver.car());
    }
}

record Driver(@PersonalData(purpose = "order", category = "iin") String licence, int car) {}
