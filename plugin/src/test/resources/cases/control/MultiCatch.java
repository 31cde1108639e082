package cases.control.multicatch;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One handler for several exceptions; the message of each may be the datum. */
final class MultiCatch {
    private static final Logger log = LoggerFactory.getLogger(MultiCatch.class);

    static void run(Inputs in) {
        var input = new Input(in.datum("Input.age", "35x"), "12");
        try {
            int number = in.flag() ? Integer.parseInt(input.age()) : LocalDate.parse(input.age()).getYear();
            log.info("never {}", number > 0);
        } catch (NumberFormatException | java.time.DateTimeException e) {
            log.warn("bad input: {}", e.getMessage()); // LEAK: personal-data-in-log Input.age
        }
        try {
            log.info("size {}", Integer.parseInt(input.size()));
        } catch (NumberFormatException | NullPointerException e) {
            log.warn("bad size: {}", e.getMessage());
        }
    }
}

record Input(@PersonalData(purpose = "order", category = "birth-date") String age, String size) {}
