package cases.values.ternary;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One side of a conditional expression is personal. */
final class Ternary {
    private static final Logger log = LoggerFactory.getLogger(Ternary.class);

    static void run(Inputs in) {
        var guest = new Guest(7, in.flag(), in.datum("Guest.nickname"));
        log.info("hello {}", guest.anonymous() ? "stranger" : guest.nickname()); // LEAK: personal-data-in-log Guest.nickname
        log.info("hello {}", guest.anonymous() ? "stranger" : "guest " + guest.id());
    }
}

record Guest(long id, boolean anonymous, @PersonalData(purpose = "order", category = "name") String nickname) {}
