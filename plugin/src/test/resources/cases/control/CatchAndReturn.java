package cases.control.catchandreturn;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A default given where a call fails. */
final class CatchAndReturn {
    private static final Logger log = LoggerFactory.getLogger(CatchAndReturn.class);

    static void run(Inputs in) {
        var form = new Form(in.datum("Form.age", "41"), "x");
        log.info("{}", read(form.age())); // LEAK: personal-data-in-log Form.age
        log.info("{}", read(form.page()));
    }

    private static int read(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}

record Form(@PersonalData(purpose = "order", category = "birth-date") String age, String page) {}
