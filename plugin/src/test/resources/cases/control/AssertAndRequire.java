package cases.control.assertandrequire;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A check that fails quotes what it checked. */
final class AssertAndRequire {
    private static final Logger log = LoggerFactory.getLogger(AssertAndRequire.class);

    static void run(Inputs in) {
        var order = new Order(in.datum("Order.email", "no-at-sign"), "a-1");
        try {
            require(order.email().contains("@"), "not an address: " + order.email());
        } catch (IllegalArgumentException e) {
            log.warn("refused", e); // LEAK: personal-data-in-log Order.email
        }
        try {
            require(order.code().contains("@"), "not a code: " + order.code());
        } catch (IllegalArgumentException e) {
            log.warn("refused", e);
        }
    }

    private static void require(boolean fine, String message) {
        if (!fine) {
            throw new IllegalArgumentException(message); // LEAK: personal-data-in-exception Order.email
        }
    }
}

record Order(@PersonalData(purpose = "order", category = "email") String email, String code) {}
