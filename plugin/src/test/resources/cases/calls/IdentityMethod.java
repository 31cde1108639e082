package cases.calls.identitymethod;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method that returns its argument, called with several things. */
final class IdentityMethod {
    private static final Logger log = LoggerFactory.getLogger(IdentityMethod.class);

    static void run(Inputs in) {
        var hat = new Hat(in.datum("Hat.owner"), "web");
        log.info("{}", same(hat.owner())); // LEAK: personal-data-in-log Hat.owner
        log.info("{}", same(hat.size()));
    }

    private static <T> T same(T value) {
        return value;
    }
}

record Hat(@PersonalData(purpose = "order", category = "name") String owner, String size) {}
