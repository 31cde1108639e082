package cases.control.typepatterns;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Patterns bind what the record holds; another type of the hierarchy holds nothing. */
final class TypePatterns {
    private static final Logger log = LoggerFactory.getLogger(TypePatterns.class);

    static void run(Inputs in) {
        Contact contact = in.flag() ? new Mail(in.datum("Mail.address", "askar@mail.example")) : new Counter(3);
        if (contact instanceof Mail mail) {
            log.info("mail to {}", mail.address()); // LEAK: personal-data-in-log Mail.address
        } else if (contact instanceof Counter counter) {
            log.info("come to counter {}", counter.number());
        }
        if (!(contact instanceof Mail mail)) {
            return;
        }
        log.info("again to {}", mail.address()); // LEAK: personal-data-in-log Mail.address
    }
}

sealed interface Contact permits Mail, Counter {}

record Mail(@PersonalData(purpose = "order", category = "email") String address) implements Contact {}

record Counter(int number) implements Contact {}
