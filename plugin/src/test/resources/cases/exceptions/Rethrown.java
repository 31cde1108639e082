package cases.exceptions.rethrown;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception caught, wrapped with a text of its own and thrown again. */
final class Rethrown {
    private static final Logger log = LoggerFactory.getLogger(Rethrown.class);

    static void run(Inputs in) {
        var pay = new Pay(in.datum("Pay.payer"), 4);
        try {
            wrap(() -> {
                throw new IllegalStateException("payer " + pay.payer()); // LEAK: personal-data-in-exception Pay.payer
            });
        } catch (RuntimeException e) {
            log.warn("inner {}", e.getCause().getMessage()); // LEAK: personal-data-in-log Pay.payer
            log.warn("all", e); // LEAK: personal-data-in-log Pay.payer
        }
        log.info("{}", pay.sum());
    }

    private static void wrap(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException e) {
            throw new RuntimeException("payment failed", e);
        }
    }
}

record Pay(@PersonalData(purpose = "order", category = "name") String payer, int sum) {}
