package cases.values.dates;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dates carry, formatted, coarsened or computed with. */
final class Dates {
    private static final Logger log = LoggerFactory.getLogger(Dates.class);

    static void run(Inputs in) {
        var patient = new Patient(in.date("Patient.born"), LocalDate.of(2026, 3, 1));
        log.info("born in {}", patient.born().getYear()); // LEAK: personal-data-in-log Patient.born
        log.info("born {}", patient.born().format(DateTimeFormatter.ISO_DATE)); // LEAK: personal-data-in-log Patient.born
        log.info("came of age {}", patient.born().plusYears(18)); // LEAK: personal-data-in-log Patient.born
        log.info("admitted {}", patient.admitted().plusDays(1));
    }
}

record Patient(@PersonalData(purpose = "order", category = "birth-date") LocalDate born, LocalDate admitted) {}
