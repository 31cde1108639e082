package cases.strings.generalised;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A part that stays the same for all is still computed from the datum; a constant is not. */
final class Generalised {
    private static final Logger log = LoggerFactory.getLogger(Generalised.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.phone", "+77015556677"), in.date("User.born"));
        log.info("decade {}", user.born().getYear() / 3 * 3); // LEAK: personal-data-in-log User.born
        log.info("zodiac {}", user.born().getMonth()); // LEAK: personal-data-in-log User.born
        log.info("masked {}", mask(user.phone())); // LEAK: personal-data-in-log User.phone
        log.info("form {}", form(user.phone()));
    }

    private static String mask(String phone) {
        return phone.substring(0, 2) + "*".repeat(phone.length() - 4) + phone.substring(phone.length() - 2);
    }

    private static String form(String phone) {
        return phone.startsWith("+") ? "international" : "local";
    }
}

record User(@PersonalData(purpose = "order", category = "phone") String phone, @PersonalData(purpose = "order", category = "birth-date") LocalDate born) {}
