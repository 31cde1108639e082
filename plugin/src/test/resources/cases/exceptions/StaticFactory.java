package cases.exceptions.staticfactory;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A static factory makes the exception: the new is in the factory. */
final class StaticFactory {
    private static final Logger log = LoggerFactory.getLogger(StaticFactory.class);

    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.name"), 100);
        try {
            throw Refused.named(buyer.name());
        } catch (Refused e) {
            log.warn("refused", e); // LEAK: personal-data-in-log Buyer.name
        }
        try {
            throw Refused.over(buyer.limit());
        } catch (Refused e) {
            log.warn("refused", e);
        }
    }
}

class Refused extends RuntimeException {
    private Refused(String message) {
        super(message);
    }

    static Refused named(String name) {
        return new Refused("refused to sell to " + name); // LEAK: personal-data-in-exception Buyer.name
    }

    static Refused over(int limit) {
        return new Refused("over the limit of " + limit);
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, int limit) {}
