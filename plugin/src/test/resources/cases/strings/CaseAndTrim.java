package cases.strings.caseandtrim;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Upper case, lower case and blanks. */
final class CaseAndTrim {
    private static final Logger log = LoggerFactory.getLogger(CaseAndTrim.class);

    static void run(Inputs in) {
        var ivy = new Ivy(in.datum("Ivy.grower"), "web");
        log.info("{}", (" " + ivy.grower() + " ").strip().toUpperCase(Locale.ROOT)); // LEAK: personal-data-in-log Ivy.grower
        log.info("{}", ivy.wall().toUpperCase(Locale.ROOT));
        log.info("{}", ivy.grower().isBlank());
    }
}

record Ivy(@PersonalData(purpose = "order", category = "name") String grower, String wall) {}
