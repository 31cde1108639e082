package cases.strings.parts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A part of a text is still of the person; its length is not. */
final class Parts {
    private static final Logger log = LoggerFactory.getLogger(Parts.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.email", "gulnara@mail.example"), in.datum("User.iin", "840311300123"));
        log.info(user.email().substring(user.email().indexOf('@') + 1)); // LEAK: personal-data-in-log User.email
        log.info("***" + user.iin().substring(8)); // LEAK: personal-data-in-log User.iin
        log.info(user.email().split("@")[0]); // LEAK: personal-data-in-log User.email
        log.info(user.email().toUpperCase(Locale.ROOT).strip()); // LEAK: personal-data-in-log User.email
        log.info(user.iin().replace('0', 'o')); // LEAK: personal-data-in-log User.iin
        log.info("*".repeat(user.iin().length()));
        log.info("at {}", user.email().indexOf('@'));
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email, @PersonalData(purpose = "order", category = "iin") String iin) {}
