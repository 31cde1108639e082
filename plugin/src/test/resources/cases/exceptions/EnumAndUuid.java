package cases.exceptions.enumanduuid;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** valueOf, fromString and create throw with their argument too. */
final class EnumAndUuid {
    private static final Logger log = LoggerFactory.getLogger(EnumAndUuid.class);

    static void run(Inputs in) {
        var input = new Input(in.datum("Input.surname"), "unknown");
        try {
            log.info("{}", Role.valueOf(input.surname()).ordinal() >= 0);
        } catch (IllegalArgumentException e) {
            log.warn("no such role", e); // LEAK: personal-data-in-log Input.surname
        }
        try {
            log.info("{}", UUID.fromString(input.surname()).version());
        } catch (IllegalArgumentException e) {
            log.warn("no such id: {}", e.getMessage()); // LEAK: personal-data-in-log Input.surname
        }
        try {
            log.info("{}", Role.valueOf(input.role()));
        } catch (IllegalArgumentException e) {
            log.warn("no such role", e);
        }
    }
}

enum Role {
    CLERK
}

record Input(@PersonalData(purpose = "order", category = "name") String surname, String role) {}
