package cases.calls.returnedpair;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method gives two values at once: in a record, an array, an entry. */
final class ReturnedPair {
    private static final Logger log = LoggerFactory.getLogger(ReturnedPair.class);

    static void run(Inputs in) {
        var form = new Form(in.datum("Form.name"), "blue");
        log.info("{}", both(form).left()); // LEAK: personal-data-in-log Form.name
        log.info("{}", both(form).right());
        log.info("{}", array(form)[0]); // LEAK: personal-data-in-log Form.name
        log.info("{}", array(form)[1]);
        log.info("{}", entry(form).getValue()); // LEAK: personal-data-in-log Form.name
        log.info("{}", entry(form).getKey());
    }

    private static Two both(Form form) {
        return new Two(form.name(), form.colour());
    }

    private static String[] array(Form form) {
        return new String[] {form.name(), form.colour()};
    }

    private static Map.Entry<String, String> entry(Form form) {
        return Map.entry(form.colour(), form.name());
    }
}

record Two(String left, String right) {}

record Form(@PersonalData(purpose = "order", category = "name") String name, String colour) {}
