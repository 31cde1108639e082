package cases.calls.outparameter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method writes into the object it was given. */
final class OutParameter {
    private static final Logger log = LoggerFactory.getLogger(OutParameter.class);

    static void run(Inputs in) {
        var victim = new Victim(in.datum("Victim.address", "Dostyk 5"));
        var first = new Form();
        var second = new Form();
        fill(first, victim);
        clear(second, victim);
        log.info("address {}", first.value); // LEAK: personal-data-in-log Victim.address
        log.info("address {}", second.value);
    }

    private static void fill(Form form, Victim victim) {
        form.value = victim.address();
    }

    private static void clear(Form form, Victim victim) {
        form.value = victim.address().isEmpty() ? "missing" : "given";
    }
}

class Form {
    String value = "";
}

record Victim(@PersonalData(purpose = "order", category = "address") String address) {}
