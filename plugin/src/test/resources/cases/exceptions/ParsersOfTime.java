package cases.exceptions.parsersoftime;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** More parsers that quote what they could not read. */
final class ParsersOfTime {
    private static final Logger log = LoggerFactory.getLogger(ParsersOfTime.class);

    static void run(Inputs in) {
        var form = new Form(in.datum("Form.zone", "Mars/Base"), in.datum("Form.span", "P1Q"), "x");
        try {
            log.info("{}", ZoneId.of(form.zone()).getId().isEmpty());
        } catch (java.time.DateTimeException e) {
            log.warn("zone {}", e.getMessage()); // LEAK: personal-data-in-log Form.zone
        }
        try {
            log.info("{}", Duration.parse(form.span()).isZero());
        } catch (java.time.format.DateTimeParseException e) {
            log.warn("span {}", e.getParsedString()); // LEAK: personal-data-in-log Form.span
        }
        try {
            log.info("{}", Period.parse(form.other()).isZero());
        } catch (java.time.format.DateTimeParseException e) {
            log.warn("other {}", e.getMessage());
        }
    }
}

record Form(@PersonalData(purpose = "order", category = "address") String zone, @PersonalData(purpose = "order", category = "birth-date") String span, String other) {}
