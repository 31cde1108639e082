package cases.control.stringswitch;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A switch over a text that comes from outside, with several labels. */
final class StringSwitch {
    private static final Logger log = LoggerFactory.getLogger(StringSwitch.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.surname"), in.datum("User.phone", "+77015550044"), "en");
        for (String column : List.of("language", "surname", "phone")) {
            String value = switch (column) {
                case "surname", "name" -> user.surname();
                case "phone" -> user.phone();
                default -> user.language();
            };
            log.info("{} = {}", column, value); // LEAK: personal-data-in-log User.surname, personal-data-in-log User.phone
        }
        log.info("language = {}", user.language());
    }
}

record User(@PersonalData(purpose = "order", category = "name") String surname, @PersonalData(purpose = "order", category = "phone") String phone, String language) {}
