package cases.logs.logstasharguments;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import net.logstash.logback.argument.StructuredArgument;
import net.logstash.logback.argument.StructuredArguments;
import net.logstash.logback.marker.Markers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Structured arguments of the Logstash encoder are written with a placeholder and without. */
final class LogstashArguments {
    private static final Logger log = LoggerFactory.getLogger(LogstashArguments.class);

    static void run(Inputs in) {
        var driver = new Driver(in.datum("Driver.name"), "A1");
        log.info("driver {}", StructuredArguments.kv("name", driver.name())); // LEAK: personal-data-in-log Driver.name
        log.info("class {}", StructuredArguments.kv("class", driver.licence()));
        log.info("driver {}", StructuredArguments.value("name", driver.name())); // LEAK: personal-data-in-log Driver.name
        log.info(Markers.append("name", driver.name()), "driver"); // LEAK: personal-data-in-log Driver.name
        log.info(Markers.append("class", driver.licence()), "driver");
        log.info("driver", StructuredArguments.kv("name", driver.name())); // LEAK: personal-data-in-log Driver.name
        log.info("driver {}", who(driver)); // LEAK: personal-data-in-log Driver.name
        log.info("{}", "driver", who(driver)); // LEAK: personal-data-in-log Driver.name
        log.info("class {}", what(driver));
        log.info("driver", driver.name());
    }

    private static StructuredArgument who(Driver driver) {
        return StructuredArguments.keyValue("name", driver.name(), "{0} is {1}");
    }

    private static StructuredArgument what(Driver driver) {
        return StructuredArguments.keyValue("class", driver.licence(), "{0} is {1}");
    }
}

record Driver(@PersonalData(purpose = "order", category = "name") String name, String licence) {}
