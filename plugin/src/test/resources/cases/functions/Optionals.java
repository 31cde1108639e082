package cases.functions.optionals;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Optional: map, orElse, ifPresentOrElse. */
final class Optionals {
    private static final Logger log = LoggerFactory.getLogger(Optionals.class);

    static void run(Inputs in) {
        Optional<Spouse> spouse = in.flag() ? Optional.empty() : Optional.of(new Spouse(in.datum("Spouse.name"), 2019));
        log.info("married to {}", spouse.map(Spouse::name).orElse("nobody")); // LEAK: personal-data-in-log Spouse.name
        log.info("married in {}", spouse.map(Spouse::year).orElse(0));
        spouse.ifPresentOrElse(
                s -> log.info("with {}", s.name()), // LEAK: personal-data-in-log Spouse.name
                () -> log.info("single"));
        log.info("present: {}", spouse.isPresent());
        log.info("{}", spouse.map(Spouse::name)); // LEAK: personal-data-in-log Spouse.name
        String text = spouse.map(Spouse::name).filter(name -> name.length() > 40).orElseGet(() -> "short");
        log.info(text.isEmpty() ? "none" : "some");
    }
}

record Spouse(@PersonalData(purpose = "order", category = "name") String name, int year) {}
