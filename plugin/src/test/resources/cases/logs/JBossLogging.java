package cases.logs.jbosslogging;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.jboss.logging.Logger;

/** JBoss Logging: one method for each way to write a message. */
final class JBossLogging {
    private static final Logger log = Logger.getLogger(JBossLogging.class);

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"), 7);
        log.info(tenant.name()); // LEAK: personal-data-in-log Tenant.name
        log.infof("flat of %s", tenant.name()); // LEAK: personal-data-in-log Tenant.name
        log.infof("flat %d", tenant.flat());
        log.debugv("rented by {0}", tenant.name()); // LEAK: personal-data-in-log Tenant.name
        log.debugv("rented", tenant.flat());
        log.errorf(new IllegalStateException("late"), "flat %s of %s", tenant.flat(), tenant.name()); // LEAK: personal-data-in-log Tenant.name
        log.logf(Logger.Level.WARN, "late: %s", tenant); // LEAK: personal-data-in-log Tenant.name
        log.log(Logger.Level.WARN, tenant.flat());
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
