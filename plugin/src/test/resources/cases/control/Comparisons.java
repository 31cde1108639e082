package cases.control.comparisons;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sizes, tests and comparisons of personal data say next to nothing; a character of it says something. */
final class Comparisons {
    private static final Logger log = LoggerFactory.getLogger(Comparisons.class);

    static void run(Inputs in) {
        var applicant = new Applicant(in.datum("Applicant.email", "aliya@mail.example"));
        String email = applicant.email();
        log.info("length {}", email.length());
        log.info("empty: {}", email.isEmpty());
        log.info("valid: {}", email.contains("@"));
        log.info("admin: {}", email.equals("admin@store.example.kz"));
        log.info("starts with {}", email.charAt(0)); // LEAK: personal-data-in-log Applicant.email
    }
}

record Applicant(@PersonalData(purpose = "order", category = "email") String email) {}
