package cases.values.shadowing;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A local hides a field of the same name; the field stays what it is. */
final class Shadowing {
    private static final Logger log = LoggerFactory.getLogger(Shadowing.class);

    private final String email;

    private Shadowing(Subscriber subscriber) {
        this.email = subscriber.email();
    }

    static void run(Inputs in) {
        var page = new Shadowing(new Subscriber(in.datum("Subscriber.email", "madina@mail.example")));
        page.show();
    }

    private void show() {
        String email = "support@store.example.kz";
        log.info("write to {}", email);
        log.info("sent to {}", this.email); // LEAK: personal-data-in-log Subscriber.email
    }
}

record Subscriber(@PersonalData(purpose = "newsletter", category = "email") String email) {}
