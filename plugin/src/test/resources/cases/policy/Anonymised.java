package cases.policy.anonymised;

import io.github.personaldata.Anonymizes;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes out of an {@code @Anonymizes} method is no personal data any more. */
final class Anonymised {
    private static final Logger log = LoggerFactory.getLogger(Anonymised.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.email", "asylbek@mail.example"), "KZ");
        log.info("user {}", Pseudonyms.of(user.email())); // ALLOWED: User.email
        log.info("user {}", lower(user.email())); // LEAK: personal-data-in-log User.email
        log.info("user from {}", lower(user.country()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

final class Pseudonyms {
    private static final String SECRET = "k3y";

    private Pseudonyms() {}

    @Anonymizes
    static String of(String value) {
        return UUID.nameUUIDFromBytes((SECRET + value).getBytes(StandardCharsets.UTF_8)).toString();
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email, String country) {}
