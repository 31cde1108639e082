package cases.strings.switcheroo;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts that only differ by a datum's length or order say nothing; its letters do. */
final class Switcheroo {
    private static final Logger log = LoggerFactory.getLogger(Switcheroo.class);

    static void run(Inputs in) {
        var name = new Name(in.datum("Name.full"));
        log.info("{}", "*".repeat(name.full().length()));
        log.info("{}", name.full().charAt(0) + "."); // LEAK: personal-data-in-log Name.full
        log.info("{}", name.full().replaceAll("[a-z]", "x").length());
        log.info("{}", name.full().substring(0, 1) + name.full().length()); // LEAK: personal-data-in-log Name.full
    }
}

record Name(@PersonalData(purpose = "order", category = "name") String full) {}
