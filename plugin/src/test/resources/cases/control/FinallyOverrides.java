package cases.control.finallyoverrides;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A return in finally wins over the one before it. */
final class FinallyOverrides {
    private static final Logger log = LoggerFactory.getLogger(FinallyOverrides.class);

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"));
        log.info(kept(owner)); // LEAK: personal-data-in-log Owner.name
        log.info(hidden(owner));
    }

    private static String kept(Owner owner) {
        String text = "none";
        try {
            text = owner.name();
            return text;
        } finally {
            text = "done";
        }
    }

    @SuppressWarnings("finally")
    private static String hidden(Owner owner) {
        try {
            return owner.name();
        } finally {
            return "owner";
        }
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name) {}
