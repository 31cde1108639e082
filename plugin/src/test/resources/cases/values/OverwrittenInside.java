package cases.values.overwritteninside;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field below a field is overwritten: the other fields keep what they have. */
final class OverwrittenInside {
    private static final Logger log = LoggerFactory.getLogger(OverwrittenInside.class);

    static void run(Inputs in) {
        var order = new Order();
        order.contact.name = in.datum("Contact.name");
        order.contact.phone = in.datum("Contact.phone", "+77051112233");
        var same = order.contact;
        same.phone = "hidden";
        log.info("{}", order.contact.phone);
        log.info("{}", order.contact.name); // LEAK: personal-data-in-log Contact.name
        order.contact = new Contact();
        log.info("{}", order.contact.name);
        log.info("{}", same.name); // LEAK: personal-data-in-log Contact.name
    }
}

class Order {
    Contact contact = new Contact();
}

class Contact {
    @PersonalData(purpose = "order", category = "name")
    String name = "";

    @PersonalData(purpose = "order", category = "phone")
    String phone = "";
}
