package cases.values.casts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A cast and a pattern change the type, not the value. */
final class Casts {
    private static final Logger log = LoggerFactory.getLogger(Casts.class);

    static void run(Inputs in) {
        var card = new Card(in.datum("Card.number", "4400 1111 2222 3333"), "VISA");
        Object attribute = card.number();
        log.info((String) attribute); // LEAK: personal-data-in-log Card.number
        if (attribute instanceof String text && !text.isBlank()) {
            log.info("card {}", text.strip()); // LEAK: personal-data-in-log Card.number
        }
        Object system = card.system();
        if (system instanceof String text) {
            log.info("system {}", text);
        }
    }
}

record Card(@PersonalData(purpose = "order", category = "payment-card") String number, String system) {}
