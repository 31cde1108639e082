package cases.logs.slf4jplaceholders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An argument without a placeholder is not printed. */
final class Slf4jPlaceholders {
    private static final Logger log = LoggerFactory.getLogger(Slf4jPlaceholders.class);

    static void run(Inputs in) {
        var customer = new Customer(12, in.datum("Customer.email", "aidos@mail.example"));
        log.info("created {} with {}", customer.id(), customer.email()); // LEAK: personal-data-in-log Customer.email
        log.info("created {}", customer.id(), customer.email());
        log.info("created", customer.email());
        log.info("created \\{} {}", customer.id(), customer.email());
        log.info("created " + customer.email()); // LEAK: personal-data-in-log Customer.email
        log.info(customer.email()); // LEAK: personal-data-in-log Customer.email
        log.trace("{}", customer.email()); // LEAK: personal-data-in-log Customer.email
        log.error("{}{}", customer.email(), customer.id()); // LEAK: personal-data-in-log Customer.email
    }
}

record Customer(int id, @PersonalData(purpose = "order", category = "email") String email) {}
