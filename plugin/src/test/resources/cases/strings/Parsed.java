package cases.strings.parsed;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.math.BigDecimal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Text to number and back. */
final class Parsed {
    private static final Logger log = LoggerFactory.getLogger(Parsed.class);

    static void run(Inputs in) {
        var person = new Person(in.datum("Person.iin", "840311300123"), "17");
        long number = Long.parseLong(person.iin());
        log.info("number {}", number + 1); // LEAK: personal-data-in-log Person.iin
        log.info("year {}", Integer.valueOf(person.iin().substring(0, 2))); // LEAK: personal-data-in-log Person.iin
        log.info("amount {}", new BigDecimal(person.iin()).movePointLeft(2).toPlainString()); // LEAK: personal-data-in-log Person.iin
        log.info("floor {}", Integer.parseInt(person.floor()) + 1);
    }
}

record Person(@PersonalData(purpose = "order", category = "iin") String iin, String floor) {}
