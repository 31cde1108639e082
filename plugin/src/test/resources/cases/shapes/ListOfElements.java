package cases.shapes.listofelements;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists of elements with different shapes, passed as parameters. */
final class ListOfElements {
    private static final Logger log = LoggerFactory.getLogger(ListOfElements.class);

    static void run(Inputs in) {
        people(List.of(new Person(in.datum("Person.name"))));
        codes(List.of(new Code(12)));
        var both = new ArrayList<Object>();
        both.add(new Code(13));
        log.info("{}", both);
        both.add(new Person(in.datum("Person.name")));
        log.info("{}", both); // LEAK: personal-data-in-log Person.name
    }

    private static void people(List<Person> people) {
        log.info("people {}", people); // LEAK: personal-data-in-log Person.name
        log.info("people {}", people.size());
    }

    private static void codes(List<Code> codes) {
        log.info("codes {}", codes);
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name) {}

record Code(int number) {}
