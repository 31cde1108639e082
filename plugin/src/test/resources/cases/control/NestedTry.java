package cases.control.nestedtry;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An inner handler rethrows, the outer one prints. */
final class NestedTry {
    private static final Logger log = LoggerFactory.getLogger(NestedTry.class);

    static void run(Inputs in) {
        var payer = new Payer(in.datum("Payer.card", "4400123412341234"), 250);
        String last = "nothing";
        String sum = "nothing";
        try {
            try {
                last = payer.card();
                sum = payer.amount() + " KZT";
                charge(in.flag());
            } catch (IllegalStateException e) {
                log.warn("charging {} failed", sum);
                throw new UnsupportedOperationException("no charge", e);
            }
        } catch (UnsupportedOperationException e) {
            log.warn("gave up on {}", last, e); // LEAK: personal-data-in-log Payer.card
            log.warn("gave up on {}", sum, e);
        }
    }

    private static void charge(boolean refused) {
        if (refused) {
            throw new IllegalStateException("refused");
        }
    }
}

record Payer(@PersonalData(purpose = "order", category = "payment-card") String card, int amount) {}
