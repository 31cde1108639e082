package cases.policy.modelledanonymiser;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An anonymiser named in the policy file; a method beside it is none. */
final class ModelledAnonymiser {
    private static final Logger log = LoggerFactory.getLogger(ModelledAnonymiser.class);

    static void run(Inputs in) {
        var payer = new Payer(in.datum("Payer.card", "4400 1234 5678 9010"));
        log.info("paid with {}", Masks.card(payer.card())); // ALLOWED: Payer.card
        log.info("paid with {}", Masks.groups(payer.card())); // LEAK: personal-data-in-log Payer.card
        log.info("paid with {}", Masks.card("no card, cash"));
    }
}

final class Masks {
    private Masks() {}

    static String card(String number) {
        return "****" + number.substring(number.length() - 4);
    }

    static String groups(String number) {
        return number.replace(" ", "-");
    }
}

record Payer(@PersonalData(purpose = "order", category = "payment-card") String card) {}
