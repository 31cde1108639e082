package cases.objects.stringvalueof;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object turned into its text by several ways. */
final class StringValueOf {
    private static final Logger log = LoggerFactory.getLogger(StringValueOf.class);

    static void run(Inputs in) {
        var leek = new Leek(in.datum("Leek.grower"), "web");
        log.info(String.valueOf(leek)); // LEAK: personal-data-in-log Leek.grower
        log.info(Objects.toString(leek)); // LEAK: personal-data-in-log Leek.grower
        log.info(leek.toString().length() > 3 ? "long" : "short");
        log.info("%s".formatted(leek)); // LEAK: personal-data-in-log Leek.grower
    }
}

record Leek(@PersonalData(purpose = "order", category = "name") String grower, String row) {}
