package cases.early.compactconstructor;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A compact constructor checks its parameter and says so. */
final class CompactConstructor {
    private static final Logger log = LoggerFactory.getLogger(CompactConstructor.class);

    static void run(Inputs in) {
        try {
            log.info("length {}", new Iin(in.datum("Iin.value", "84031130012X")).value().length());
        } catch (IllegalArgumentException e) {
            log.warn("refused", e); // LEAK: personal-data-in-log Iin.value
        }
        try {
            log.info("page {}", new Page(-1).number());
        } catch (IllegalArgumentException e) {
            log.warn("refused", e);
        }
    }
}

record Iin(@PersonalData(purpose = "order", category = "iin") String value) {
    Iin {
        if (!value.chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("not an iin: " + value); // LEAK: personal-data-in-exception Iin.value
        }
    }
}

record Page(int number) {
    Page {
        if (number < 0) {
            throw new IllegalArgumentException("not a page: " + number);
        }
    }
}
