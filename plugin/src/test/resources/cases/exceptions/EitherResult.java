package cases.exceptions.eitherresult;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A result that is either a value or a failure. */
final class EitherResult {
    private static final Logger log = LoggerFactory.getLogger(EitherResult.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 2);
        log.info("{}", ask(guest, in.flag()).show()); // LEAK: personal-data-in-log Guest.name
        log.info("{}", ask(guest, true).failed());
    }

    private static Outcome ask(Guest guest, boolean fine) {
        try {
            return new Outcome(fine ? "room " + guest.room() : refuse(guest), null);
        } catch (IllegalStateException e) {
            return new Outcome(null, e);
        }
    }

    private static String refuse(Guest guest) {
        throw new IllegalStateException("no room for " + guest.name()); // LEAK: personal-data-in-exception Guest.name
    }
}

record Outcome(String value, Exception failure) {
    String show() {
        return failed() ? failure.getMessage() : value;
    }

    boolean failed() {
        return failure != null;
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
