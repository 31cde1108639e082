package cases.values.periodsandzones;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dates turned to other dates, texts and numbers are still the person's. */
final class PeriodsAndZones {
    private static final Logger log = LoggerFactory.getLogger(PeriodsAndZones.class);

    static void run(Inputs in) {
        var patient = new Patient(in.date("Patient.born"), 3);
        log.info("at midnight {}", patient.born().atStartOfDay(ZoneOffset.UTC).toInstant()); // LEAK: personal-data-in-log Patient.born
        log.info("adult on {}", patient.born().plusYears(18).format(DateTimeFormatter.ISO_DATE)); // LEAK: personal-data-in-log Patient.born
        log.info("lived {}", Period.between(patient.born(), LocalDate.of(2026, 1, 1))); // LEAK: personal-data-in-log Patient.born
        log.info("days {}", ChronoUnit.DAYS.between(patient.born(), LocalDate.EPOCH)); // LEAK: personal-data-in-log Patient.born
        log.info("epoch {}", patient.born().toEpochDay()); // LEAK: personal-data-in-log Patient.born
        log.info("year {}", Year.from(patient.born())); // LEAK: personal-data-in-log Patient.born
        log.info("next visit {}", LocalDate.of(2026, patient.visits(), 1).with(TemporalAdjusters.firstDayOfNextMonth()));
        var old = java.sql.Date.valueOf(patient.born());
        log.info("column {}", old); // LEAK: personal-data-in-log Patient.born
        var calendar = new GregorianCalendar();
        calendar.setTime(old);
        log.info("calendar {}", calendar.get(Calendar.YEAR)); // LEAK: personal-data-in-log Patient.born
        log.info("before {}", patient.born().isBefore(LocalDate.of(2020, 1, 1)));
    }
}

record Patient(@PersonalData(purpose = "order", category = "birth-date") LocalDate born, int visits) {}
