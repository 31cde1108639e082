package cases.control.patternbinding;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pattern binds a variable for the code where the test holds. */
final class PatternBinding {
    private static final Logger log = LoggerFactory.getLogger(PatternBinding.class);

    static void run(Inputs in) {
        Object[] things = {new Person(in.datum("Person.name")), new Shelf("s1"), 7};
        for (Object thing : things) {
            if (thing instanceof Person person && !person.name().isEmpty()) {
                log.info("person {}", person.name()); // LEAK: personal-data-in-log Person.name
            } else if (thing instanceof Shelf shelf) {
                log.info("shelf {}", shelf.code());
            } else if (!(thing instanceof Integer number)) {
                log.info("unknown");
            } else {
                log.info("number {}", number);
            }
        }
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name) {}

record Shelf(String code) {}
