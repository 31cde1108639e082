package cases.values.selfassignment;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text added to itself and one replaced by a constant. */
final class SelfAssignment {
    private static final Logger log = LoggerFactory.getLogger(SelfAssignment.class);

    static void run(Inputs in) {
        var pen = new Pen(in.datum("Pen.owner"), "web");
        String text = pen.owner();
        text = text + text;
        log.info("{}", text); // LEAK: personal-data-in-log Pen.owner
        text = pen.ink();
        log.info("{}", text);
    }
}

record Pen(@PersonalData(purpose = "order", category = "name") String owner, String ink) {}
