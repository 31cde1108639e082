package cases.values.annotatedtype;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An annotated type makes all its fields personal. */
final class AnnotatedType {
    private static final Logger log = LoggerFactory.getLogger(AnnotatedType.class);

    static void run(Inputs in) {
        var passport = new Passport(in.datum("Passport.number", "N12345678"), in.datum("Passport.issuer"));
        var visa = new Visa("B1", passport);
        log.info("number {}", visa.passport().number()); // LEAK: personal-data-in-log Passport.number
        log.info("issued by {}", visa.passport().issuer()); // LEAK: personal-data-in-log Passport.issuer
        log.info("visa {}", visa.kind());
    }
}

@PersonalData(purpose = "order", category = "iin")
record Passport(String number, String issuer) {}

record Visa(String kind, Passport passport) {}
