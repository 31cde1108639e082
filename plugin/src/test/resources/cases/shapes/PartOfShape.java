package cases.shapes.partofshape;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view of an object has fewer fields than the object. */
final class PartOfShape {
    private static final Logger log = LoggerFactory.getLogger(PartOfShape.class);

    static void run(Inputs in) {
        var customer = new Customer(in.datum("Customer.name"), in.datum("Customer.email"), "KZ");
        log.info("{}", Card.of(customer)); // LEAK: personal-data-in-log Customer.name
        log.info("{}", Region.of(customer));
    }
}

record Customer(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, String country) {}

record Card(String title, String country) {
    static Card of(Customer customer) {
        return new Card(customer.name(), customer.country());
    }
}

record Region(String country) {
    static Region of(Customer customer) {
        return new Region(customer.country());
    }
}
