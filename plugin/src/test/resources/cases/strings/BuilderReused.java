package cases.strings.builderreused;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A builder emptied and used again. */
final class BuilderReused {
    private static final Logger log = LoggerFactory.getLogger(BuilderReused.class);

    static void run(Inputs in) {
        var pass = new Pass(in.datum("Pass.holder"), "gate 4");
        var text = new StringBuilder();
        text.append(pass.holder());
        log.info("{}", text); // LEAK: personal-data-in-log Pass.holder
        text.setLength(0);
        text.append(pass.gate());
        log.info("{}", text);
        text.insert(0, pass.holder().charAt(0));
        log.info("{}", text.toString()); // LEAK: personal-data-in-log Pass.holder
    }
}

record Pass(@PersonalData(purpose = "order", category = "name") String holder, String gate) {}
