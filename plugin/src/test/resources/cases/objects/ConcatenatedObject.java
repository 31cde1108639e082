package cases.objects.concatenatedobject;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object in a concatenation. */
final class ConcatenatedObject {
    private static final Logger log = LoggerFactory.getLogger(ConcatenatedObject.class);

    static void run(Inputs in) {
        var pea = new Pea(in.datum("Pea.grower"), "web");
        log.info("pea " + pea); // LEAK: personal-data-in-log Pea.grower
        String text = "" + pea.pod();
        log.info(text);
    }
}

record Pea(@PersonalData(purpose = "order", category = "name") String grower, String pod) {}
