package cases.values.systemproperties;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings of the JVM and names of threads hold what code puts into them. */
final class SystemProperties {
    private static final Logger log = LoggerFactory.getLogger(SystemProperties.class);

    static void run(Inputs in) {
        var operator = new Operator(in.datum("Operator.login"), "north");
        System.setProperty("case.operator", operator.login());
        System.setProperty("case.region", operator.region());
        log.info("who {}", System.getProperty("case.operator")); // LEAK: personal-data-in-log Operator.login
        log.info("where {}", System.getProperty("case.region", "none"));
        var thread = new Thread(() -> {});
        thread.setName("worker of " + operator.login());
        log.info("thread {}", thread.getName()); // LEAK: personal-data-in-log Operator.login
        var other = new Thread(() -> {}, operator.region());
        log.info("thread {}", other.getName());
        System.clearProperty("case.operator");
    }
}

record Operator(@PersonalData(purpose = "order", category = "name") String login, String region) {}
