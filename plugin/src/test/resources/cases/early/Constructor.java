package cases.early.constructor;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parameter is printed before it reaches its field. */
final class Constructor {
    static void run(Inputs in) {
        new Customer(in.datum("Customer.email", "asel@mail.example"), "shop");
    }
}

class Customer {
    private static final Logger log = LoggerFactory.getLogger(Customer.class);

    @PersonalData(purpose = "order", category = "email")
    private final String email;

    private final String source;

    Customer(String email, String source) {
        log.info("creating from {}", source);
        log.info("creating {}", email); // LEAK: personal-data-in-log Customer.email
        this.email = email;
        this.source = source;
        log.info("created from {}", this.source);
        log.info("created {}", this.email); // LEAK: personal-data-in-log Customer.email
    }
}
