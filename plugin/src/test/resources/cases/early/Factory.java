package cases.early.factory;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A factory prints its parameter, then hands it to the constructor that stores it. */
final class Factory {
    private static final Logger log = LoggerFactory.getLogger(Factory.class);

    static void run(Inputs in) {
        register(in.datum("Subscriber.email", "yerbol@mail.example"), "weekly");
    }

    private static Subscriber register(String email, String rhythm) {
        log.info("subscribing {}", email); // LEAK: personal-data-in-log Subscriber.email
        log.info("subscribing to the {} letter", rhythm);
        return new Subscriber(email, rhythm);
    }
}

record Subscriber(@PersonalData(purpose = "newsletter", category = "email") String email, String rhythm) {}
