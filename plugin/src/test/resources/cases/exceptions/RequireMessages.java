package cases.exceptions.requiremessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message given to a check of null or of state. */
final class RequireMessages {
    private static final Logger log = LoggerFactory.getLogger(RequireMessages.class);

    static void run(Inputs in) {
        var item = new Item(in.datum("Item.buyer"), null);
        try {
            Objects.requireNonNull(item.note(), "no note of " + item.buyer());
        } catch (NullPointerException e) {
            log.warn("{}", e.getMessage()); // LEAK: personal-data-in-log Item.buyer
        }
        try {
            Objects.requireNonNull(item.note(), () -> "nothing of " + item.buyer());
        } catch (NullPointerException e) {
            log.warn("failed", e); // LEAK: personal-data-in-log Item.buyer
        }
        try {
            Objects.requireNonNull(item.note(), "no note");
        } catch (NullPointerException e) {
            log.warn("{}", e.getMessage());
        }
    }
}

record Item(@PersonalData(purpose = "order", category = "name") String buyer, String note) {}
