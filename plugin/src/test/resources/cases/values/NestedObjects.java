package cases.values.nestedobjects;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Personal data two objects deep, written in one method and read in another. */
final class NestedObjects {
    private static final Logger log = LoggerFactory.getLogger(NestedObjects.class);

    static void run(Inputs in) {
        var session = new Session();
        fill(session, new Person(in.datum("Person.surname")));
        log.info("cart of {}", session.cart.owner); // LEAK: personal-data-in-log Person.surname
        log.info("cart in {}", session.cart.currency);
    }

    private static void fill(Session session, Person person) {
        session.cart = new Cart();
        session.cart.owner = person.surname();
        session.cart.currency = "KZT";
    }
}

class Session {
    Cart cart = new Cart();
}

class Cart {
    String owner = "";
    String currency = "";
}

record Person(@PersonalData(purpose = "order", category = "name") String surname) {}
