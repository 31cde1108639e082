package cases.logs.floggerfluent;

import com.google.common.flogger.FluentLogger;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;

/** Flogger: the last call of the chain writes. */
final class FloggerFluent {
    private static final FluentLogger log = FluentLogger.forEnclosingClass();

    static void run(Inputs in) {
        var donor = new Donor(in.datum("Donor.name"), 50);
        log.atInfo().log("thanks to %s", donor.name()); // LEAK: personal-data-in-log Donor.name
        log.atInfo().log("sum %d", donor.sum());
        log.atWarning().log("twice: %s and %s", donor.sum(), donor); // LEAK: personal-data-in-log Donor.name
        log.atSevere().withCause(new IllegalStateException(donor.name())).log("refused"); // LEAK: personal-data-in-log Donor.name, personal-data-in-exception Donor.name
        log.atFine().withCause(new IllegalStateException("sum")).log("refused %d", donor.sum());
    }
}

record Donor(@PersonalData(purpose = "order", category = "name") String name, int sum) {}
