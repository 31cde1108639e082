package cases.exceptions.parsemessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parsers of the JDK repeat their argument in the message of what they throw. */
final class ParseMessages {
    private static final Logger log = LoggerFactory.getLogger(ParseMessages.class);

    static void run(Inputs in) {
        var form = new Form(in.datum("Form.phone", "+7 701 abc"), in.datum("Form.born", "11.03.84x"), "x1");
        try {
            log.info("{}", Integer.parseInt(form.phone()) > 0);
        } catch (NumberFormatException e) {
            log.warn("not a number", e); // LEAK: personal-data-in-log Form.phone
        }
        try {
            log.info("{}", LocalDate.parse(form.born()).isLeapYear());
        } catch (DateTimeParseException e) {
            log.warn("not a date: {}", e.getMessage()); // LEAK: personal-data-in-log Form.born
        }
        try {
            log.info("{}", Integer.parseInt(form.page()));
        } catch (NumberFormatException e) {
            log.warn("not a page", e);
        }
    }
}

record Form(@PersonalData(purpose = "order", category = "phone") String phone, @PersonalData(purpose = "order", category = "birth-date") String born, String page) {}
