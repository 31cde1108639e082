package cases.exceptions.customfield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception with a field beside its message. */
final class CustomField {
    private static final Logger log = LoggerFactory.getLogger(CustomField.class);

    static void run(Inputs in) {
        var kiwi = new Kiwi(in.datum("Kiwi.buyer"), "web");
        try {
            throw new Unsold(kiwi.buyer(), kiwi.crate());
        } catch (Unsold e) {
            log.warn("{}", e.getMessage());
            log.warn("{}", e.buyer); // LEAK: personal-data-in-log Kiwi.buyer
        }
    }
}

record Kiwi(@PersonalData(purpose = "order", category = "name") String buyer, String crate) {}

class Unsold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String buyer;

    Unsold(String buyer, String crate) {
        super("unsold " + crate);
        this.buyer = buyer;
    }
}
