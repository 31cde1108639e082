package cases.control.branches;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Personal on one branch only: printed after the join, it leaks; where both branches assign anew, it does not. */
final class Branches {
    private static final Logger log = LoggerFactory.getLogger(Branches.class);

    static void run(Inputs in) {
        var buyer = new Buyer(5, in.datum("Buyer.phone", "+77025550101"));
        boolean express = in.flag();

        String contact = "shop";
        if (express) {
            contact = buyer.phone();
        }
        log.info("courier calls {}", contact); // LEAK: personal-data-in-log Buyer.phone

        String reference = buyer.phone();
        if (express) {
            reference = "express " + buyer.id();
        } else {
            reference = "standard " + buyer.id();
        }
        log.info("reference {}", reference);
    }
}

record Buyer(long id, @PersonalData(purpose = "order", category = "phone") String phone) {}
