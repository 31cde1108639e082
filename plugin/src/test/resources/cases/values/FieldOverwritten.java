package cases.values.fieldoverwritten;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A setter that overwrites takes away what the field held. */
final class FieldOverwritten {
    private static final Logger log = LoggerFactory.getLogger(FieldOverwritten.class);

    static void run(Inputs in) {
        var customer = new Customer(in.datum("Customer.phone", "+7 701 555 1234"));
        var note = new Note();
        note.setText(customer.phone());
        log.info("note: {}", note.getText()); // LEAK: personal-data-in-log Customer.phone
        note.setText("called back");
        log.info("note: {}", note.getText());
    }
}

class Note {
    private String text = "";

    String getText() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }
}

record Customer(@PersonalData(purpose = "order", category = "phone") String phone) {}
