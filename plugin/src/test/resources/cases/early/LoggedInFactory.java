package cases.early.loggedinfactory;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A factory prints what it is given before it makes the object. */
final class LoggedInFactory {
    private static final Logger log = LoggerFactory.getLogger(LoggedInFactory.class);

    static void run(Inputs in) {
        var lime = new Lime(in.datum("Lime.buyer"), "web");
        log.info("{}", lime.crate());
        make(lime.buyer() + "", "c");
    }

    private static Lime make(String buyer, String crate) {
        log.info("made for {}", buyer); // LEAK: personal-data-in-log Lime.buyer
        log.info("in {}", crate);
        return new Lime(buyer, crate);
    }
}

record Lime(@PersonalData(purpose = "order", category = "name") String buyer, String crate) {}
