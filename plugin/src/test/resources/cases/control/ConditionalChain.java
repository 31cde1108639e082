package cases.control.conditionalchain;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A chain of conditions, each with its own text. */
final class ConditionalChain {
    private static final Logger log = LoggerFactory.getLogger(ConditionalChain.class);

    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.city", "Pavlodar"), in.datum("Buyer.street", "Lomov 64"), 4);
        int level = in.choose(3);
        String text = level == 0 ? buyer.city() : level == 1 ? "level " + buyer.orders() : "all";
        log.info("text {}", text); // LEAK: personal-data-in-log Buyer.city
        String other = level > 1 && buyer.street().isEmpty() ? "none" : level > 0 || buyer.city() == null ? "some" : "one";
        log.info("other {}", other);
        String last = null;
        if (level == 2) {
            last = buyer.street();
        } else if (level == 1) {
            last = "two";
        }
        log.info("last {}", last); // LEAK: personal-data-in-log Buyer.street
    }
}

record Buyer(@PersonalData(purpose = "order", category = "address") String city, @PersonalData(purpose = "order", category = "address") String street, int orders) {}
