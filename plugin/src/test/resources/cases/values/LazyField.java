package cases.values.lazyfield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value made at the first request and kept. */
final class LazyField {
    private static final Logger log = LoggerFactory.getLogger(LazyField.class);

    static void run(Inputs in) {
        var profile = new Profile(in.datum("Profile.first"), in.datum("Profile.last"));
        log.info("{}", profile.initials());
        log.info("{}", profile.full()); // LEAK: personal-data-in-log Profile.first, personal-data-in-log Profile.last
        log.info("{}", profile.full()); // LEAK: personal-data-in-log Profile.first, personal-data-in-log Profile.last
        log.info("{}", profile.asked());
    }
}

class Profile {
    @PersonalData(purpose = "order", category = "name")
    private final String first;

    @PersonalData(purpose = "order", category = "name")
    private final String last;

    private String full;
    private int asked;

    Profile(String first, String last) {
        this.first = first;
        this.last = last;
    }

    String full() {
        asked++;
        if (full == null) {
            full = first + " " + last;
        }
        return full;
    }

    int asked() {
        return asked;
    }

    String initials() {
        return full == null ? "?" : "!";
    }
}
