package cases.exceptions.behindplaceholders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Of what stands behind the last placeholder an exception is printed, and nothing else. */
final class BehindPlaceholders {
    private static final Logger log = LoggerFactory.getLogger(BehindPlaceholders.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.phone", "+77010001122x"), "12x");
        try {
            Integer.parseInt(guest.phone());
        } catch (NumberFormatException e) {
            log.warn("row {} of {}", 1, 2, e); // LEAK: personal-data-in-log Guest.phone
        }
        try {
            Integer.parseInt(guest.seat());
        } catch (NumberFormatException e) {
            log.warn("row {} of {}", 1, 2, e);
        }
        log.warn("row {} of {}", 1, 2, guest.phone());
        log.warn("row {} of {}", 1, guest.phone(), 2); // LEAK: personal-data-in-log Guest.phone
        log.warn("row {} of {}", 1, 2, new IllegalStateException(guest.phone())); // LEAK: personal-data-in-log Guest.phone, personal-data-in-exception Guest.phone
    }
}

record Guest(@PersonalData(purpose = "order", category = "phone") String phone, String seat) {}
