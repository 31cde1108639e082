package cases.calls.chain;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The value passes through five methods, and through an arithmetic of texts in between. */
final class Chain {
    private static final Logger log = LoggerFactory.getLogger(Chain.class);

    static void run(Inputs in) {
        var service = new Chain();
        var customer = new Customer("c-77", in.datum("Customer.email", "nurlan@mail.example"));
        service.accept(customer);
    }

    private void accept(Customer customer) {
        prepare(customer.email(), customer.code());
    }

    private void prepare(String recipient, String reference) {
        deliver(recipient.trim(), reference.trim());
    }

    private void deliver(String recipient, String reference) {
        enqueue(reference + "/1", "<" + recipient + ">");
    }

    private void enqueue(String key, String payload) {
        log.debug("queued {}", key);
        log.debug("queued {}", payload); // LEAK: personal-data-in-log Customer.email
    }
}

record Customer(String code, @PersonalData(purpose = "order", category = "email") String email) {}
