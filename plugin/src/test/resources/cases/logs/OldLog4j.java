package cases.logs.oldlog4j;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.log4j.Logger;
import org.apache.log4j.MDC;

/** Log4j 1 has no placeholders: an object is printed as it says. */
final class OldLog4j {
    private static final Logger log = Logger.getLogger(OldLog4j.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.email"), 12);
        log.info(guest); // LEAK: personal-data-in-log Guest.email
        log.info(guest.room());
        log.warn("asked by " + guest.email()); // LEAK: personal-data-in-log Guest.email
        log.error("no room " + guest.room(), new IllegalStateException(guest.email())); // LEAK: personal-data-in-log Guest.email, personal-data-in-exception Guest.email
        log.error("no room", new IllegalStateException("full"));
        log.log(org.apache.log4j.Level.DEBUG, guest.email()); // LEAK: personal-data-in-log Guest.email
        log.fatal(guest.room());
        MDC.put("guest", guest.email()); // LEAK: personal-data-in-log Guest.email
        MDC.put("room", guest.room());
    }
}

record Guest(@PersonalData(purpose = "order", category = "email") String email, int room) {}
