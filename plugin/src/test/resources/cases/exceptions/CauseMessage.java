package cases.exceptions.causemessage;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** new X(cause) repeats the cause's text as its own message. */
final class CauseMessage {
    private static final Logger log = LoggerFactory.getLogger(CauseMessage.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.phone", "+77070001122"));
        try {
            dial(guest);
        } catch (IllegalStateException e) {
            log.warn("call failed: " + e.getMessage()); // LEAK: personal-data-in-log Guest.phone
            log.warn("call failed: " + e.getClass().getSimpleName());
            log.warn("root: " + e.getCause().getMessage()); // LEAK: personal-data-in-log Guest.phone
        }
    }

    private static void dial(Guest guest) {
        try {
            throw new IllegalArgumentException("bad number " + guest.phone()); // LEAK: personal-data-in-exception Guest.phone
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e);
        }
    }
}

record Guest(@PersonalData(purpose = "order", category = "phone") String phone) {}
