package cases.exceptions.finallylogs;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure passes a finally block that prints something else. */
final class FinallyLogs {
    private static final Logger log = LoggerFactory.getLogger(FinallyLogs.class);

    static void run(Inputs in) {
        var plum = new Plum(in.datum("Plum.buyer"), "web");
        try {
            sell(plum);
        } catch (IllegalStateException e) {
            log.warn("{}", e.getMessage()); // LEAK: personal-data-in-log Plum.buyer
        }
    }

    private static void sell(Plum plum) {
        try {
            throw new IllegalStateException("not sold to " + plum.buyer()); // LEAK: personal-data-in-exception Plum.buyer
        } finally {
            log.info("crate {}", plum.crate());
        }
    }
}

record Plum(@PersonalData(purpose = "order", category = "name") String buyer, String crate) {}
