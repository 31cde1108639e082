package cases.calls.overriding;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is called depends on the object that was made, not on the variable's type. */
final class Overriding {
    private static final Logger log = LoggerFactory.getLogger(Overriding.class);

    static void run(Inputs in) {
        var person = new Person(4, in.datum("Person.name"));
        Badge open = new NameBadge();
        Badge plain = new NumberBadge();
        log.info("badge {}", open.text(person)); // LEAK: personal-data-in-log Person.name
        log.info("badge {}", plain.text(person));
    }
}

abstract class Badge {
    abstract String text(Person person);
}

class NameBadge extends Badge {
    @Override
    String text(Person person) {
        return person.name();
    }
}

class NumberBadge extends Badge {
    @Override
    String text(Person person) {
        return "no. " + person.id();
    }
}

record Person(int id, @PersonalData(purpose = "order", category = "name") String name) {}
