package cases.exceptions.numbertexts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.math.BigInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers that could not be read, by several parsers. */
final class NumberTexts {
    private static final Logger log = LoggerFactory.getLogger(NumberTexts.class);

    static void run(Inputs in) {
        var input = new Input(in.datum("Input.card", "44x0"), "7y");
        try {
            log.info("{}", Long.decode(input.card()) > 0);
        } catch (NumberFormatException e) {
            log.warn("{}", e.getMessage()); // LEAK: personal-data-in-log Input.card
        }
        try {
            log.info("{}", Double.valueOf(input.card()) > 0);
        } catch (NumberFormatException e) {
            log.warn("{}", e.toString()); // LEAK: personal-data-in-log Input.card
        }
        try {
            log.info("{}", new BigInteger(input.card()).signum());
        } catch (NumberFormatException e) {
            log.warn("failed", e); // LEAK: personal-data-in-log Input.card
        }
        try {
            log.info("{}", Integer.valueOf(input.page()) > 0);
        } catch (NumberFormatException e) {
            log.warn("{}", e.getMessage());
        }
    }
}

record Input(@PersonalData(purpose = "order", category = "payment-card") String card, String page) {}
