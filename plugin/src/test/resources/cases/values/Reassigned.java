package cases.values.reassigned;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A local that held personal data and was assigned anew holds what was assigned last. */
final class Reassigned {
    private static final Logger log = LoggerFactory.getLogger(Reassigned.class);

    static void run(Inputs in) {
        var customer = new Customer(17L, in.datum("Customer.email", "aigerim@mail.example"));
        String who = customer.email();
        log.info("checkout started by {}", who); // LEAK: personal-data-in-log Customer.email
        who = "customer " + customer.id();
        log.info("checkout finished by {}", who);
    }
}

record Customer(long id, @PersonalData(purpose = "order", category = "email") String email) {}
