package cases.objects.nested;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object prints the objects in it, as deep as their toString goes. */
final class Nested {
    private static final Logger log = LoggerFactory.getLogger(Nested.class);

    static void run(Inputs in) {
        var parcel = new Parcel("P1", new Recipient(in.datum("Recipient.name")), new Weight(3));
        log.info("sent {}", parcel); // LEAK: personal-data-in-log Recipient.name
        log.info("sent {}", parcel.weight());
        var pallet = new Pallet("X", new Locker(in.datum("Locker.pin", "4821")));
        log.info("stored {}", pallet);
    }
}

record Parcel(String code, Recipient recipient, Weight weight) {}

record Recipient(@PersonalData(purpose = "order", category = "name") String name) {}

record Weight(int kilograms) {}

record Pallet(String code, Locker locker) {}

class Locker {
    @PersonalData(purpose = "order", category = "phone")
    final String pin;

    Locker(String pin) {
        this.pin = pin;
    }
}
