package cases.collections.enummaps;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A map keyed by an enum; a record used as a key. */
final class EnumMaps {
    private static final Logger log = LoggerFactory.getLogger(EnumMaps.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.email", "lola@mail.example"), "ru");
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.EMAIL, user.email());
        fields.put(Field.LANGUAGE, user.language());
        log.info("language {}", fields.get(Field.LANGUAGE));
        log.info("email {}", fields.get(Field.EMAIL)); // LEAK: personal-data-in-log User.email
        log.info("fields {}", fields); // LEAK: personal-data-in-log User.email
        log.info("fields {}", fields.keySet());
        Map<User, Integer> visits = new HashMap<>();
        visits.put(user, 3);
        log.info("visits {}", visits.values());
        log.info("visits {}", visits); // LEAK: personal-data-in-log User.email
    }
}

enum Field {
    EMAIL,
    LANGUAGE
}

record User(@PersonalData(purpose = "order", category = "email") String email, String language) {}
