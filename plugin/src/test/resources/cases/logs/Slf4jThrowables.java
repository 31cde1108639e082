package cases.logs.slf4jthrowables;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception as last argument is printed with its message, placeholder or not. */
final class Slf4jThrowables {
    private static final Logger log = LoggerFactory.getLogger(Slf4jThrowables.class);

    static void run(Inputs in) {
        var payer = new Payer(in.datum("Payer.iin", "770707300777"), 3);
        try {
            throw new IllegalArgumentException("bad iin " + payer.iin()); // LEAK: personal-data-in-exception Payer.iin
        } catch (IllegalArgumentException e) {
            log.warn("payment {} failed", payer.number(), e); // LEAK: personal-data-in-log Payer.iin
            log.warn("payment {} failed", payer.number());
            log.warn("payment {} failed: {}", payer.number(), e.toString()); // LEAK: personal-data-in-log Payer.iin
            log.warn("failed", e); // LEAK: personal-data-in-log Payer.iin
            log.warn("failed: {}", e.getClass());
        }
    }
}

record Payer(@PersonalData(purpose = "order", category = "iin") String iin, int number) {}
