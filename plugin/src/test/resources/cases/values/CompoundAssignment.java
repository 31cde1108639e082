package cases.values.compoundassignment;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** += keeps what was there. */
final class CompoundAssignment {
    private static final Logger log = LoggerFactory.getLogger(CompoundAssignment.class);

    static void run(Inputs in) {
        var contact = new Contact(in.datum("Contact.name"), "sales");
        String line = "contact:";
        line += contact.department();
        log.info(line);
        line += contact.name();
        line += ";";
        log.info(line); // LEAK: personal-data-in-log Contact.name
    }
}

record Contact(@PersonalData(purpose = "order", category = "name") String name, String department) {}
