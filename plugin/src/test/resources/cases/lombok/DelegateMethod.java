package cases.lombok.delegatemethod;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.experimental.Delegate;
import lombok.extern.slf4j.Slf4j;

/** {@code @Delegate} on a method, limited to an interface; what is excluded is written by hand. */
@Slf4j
final class DelegateMethod {
    static void run(Inputs in) {
        var person = new Person(in.datum("Person.surname"), "Dr");
        Named card = new Card(person);
        log.info("card of {}", card.getSurname()); // LEAK: personal-data-in-log Person.surname
        log.info("title {}", card.getTitle());
        Named masked = new Masked(person);
        log.info("card of {}", masked.getSurname());
        log.info("title {}", masked.getTitle());
    }
}

interface Named {
    String getSurname();

    String getTitle();
}

interface Surnamed {
    String getSurname();
}

@Getter
@AllArgsConstructor
class Person implements Named {
    @PersonalData(purpose = "order", category = "name")
    private final String surname;

    private final String title;
}

@AllArgsConstructor
class Card implements Named {
    private final Person person;

    @Delegate(types = Named.class)
    private Person holder() {
        return person;
    }
}

@AllArgsConstructor
class Masked implements Named {
    @Delegate(excludes = Surnamed.class)
    private final Person person;

    @Override
    public String getSurname() {
        return "***";
    }
}
