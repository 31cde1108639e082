package cases.logs.commonslogging;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Commons Logging, or what Spring puts in its place. */
final class CommonsLogging {
    private static final Log log = LogFactory.getLog(CommonsLogging.class);

    static void run(Inputs in) {
        var rider = new Rider(in.datum("Rider.phone", "77015554433"), 4);
        log.info(rider); // LEAK: personal-data-in-log Rider.phone
        log.info("seat " + rider.seat());
        log.debug("call " + rider.phone()); // LEAK: personal-data-in-log Rider.phone
        log.fatal("no seat", new IllegalStateException("seat " + rider.seat()));
        log.error("no seat", new IllegalStateException(rider.phone())); // LEAK: personal-data-in-log Rider.phone, personal-data-in-exception Rider.phone
        if (log.isTraceEnabled()) {
            log.trace(rider.phone()); // LEAK: personal-data-in-log Rider.phone
        }
    }
}

record Rider(@PersonalData(purpose = "order", category = "phone") String phone, int seat) {}
