package cases.objects.maskedtostring;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A toString written by hand that masks, and one that shows the end. */
final class MaskedToString {
    private static final Logger log = LoggerFactory.getLogger(MaskedToString.class);

    static void run(Inputs in) {
        log.info("{}", new Card(in.datum("Card.number", "4400111122223333")));
        log.info("{}", new Phone(in.datum("Phone.number", "+77015556677"))); // LEAK: personal-data-in-log Phone.number
    }
}

record Card(@PersonalData(purpose = "order", category = "payment-card") String number) {
    @Override
    public String toString() {
        return "card of " + number.length() + " digits";
    }
}

record Phone(@PersonalData(purpose = "order", category = "phone") String number) {
    @Override
    public String toString() {
        return "..." + number.substring(number.length() - 4);
    }
}
