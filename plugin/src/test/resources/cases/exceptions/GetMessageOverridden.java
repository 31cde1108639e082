package cases.exceptions.getmessageoverridden;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception that makes its message when it is asked. */
final class GetMessageOverridden {
    private static final Logger log = LoggerFactory.getLogger(GetMessageOverridden.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 12);
        try {
            throw new NoRoom(guest); // LEAK: personal-data-in-exception Guest.name
        } catch (NoRoom e) {
            log.warn("sorry", e); // LEAK: personal-data-in-log Guest.name
            log.warn(e.getLocalizedMessage()); // LEAK: personal-data-in-log Guest.name
            log.warn(e.toString()); // LEAK: personal-data-in-log Guest.name
        }
        try {
            throw new NoBed(guest);
        } catch (NoBed e) {
            log.warn("sorry", e);
            log.warn(e.getLocalizedMessage());
            log.warn(e.toString());
        }
    }
}

class NoRoom extends RuntimeException {
    private final transient Guest guest;

    NoRoom(Guest guest) {
        this.guest = guest;
    }

    @Override
    public String getMessage() {
        return "no room for " + guest.name();
    }
}

class NoBed extends RuntimeException {
    private final transient Guest guest;

    NoBed(Guest guest) {
        this.guest = guest;
    }

    @Override
    public String getMessage() {
        return "no bed in room " + guest.room();
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
