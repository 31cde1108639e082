package cases.control.guardedbyconstant;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Code behind a constant that is false never runs; behind a setting it may. */
final class GuardedByConstant {
    private static final Logger log = LoggerFactory.getLogger(GuardedByConstant.class);

    private static final boolean TRACE = false;

    static void run(Inputs in) {
        var payer = new Payer(in.datum("Payer.card", "4400 0000 1111 2222"));
        if (TRACE) {
            log.info("card {}", payer.card());
        }
        if (in.flag()) {
            log.info("paid with {}", payer.card()); // LEAK: personal-data-in-log Payer.card
        }
        String shown = TRACE ? payer.card() : "hidden";
        log.info("shown {}", shown);
    }
}

record Payer(@PersonalData(purpose = "order", category = "payment-card") String card) {}
