package cases.strings.madeandhandedon;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text made with {@code new} and handed to another method; found by a generated program. */
final class MadeAndHandedOn {
    private static final Logger log = LoggerFactory.getLogger(MadeAndHandedOn.class);

    static void run(Inputs in) {
        String number = new Deposit(in.datum("Deposit.number"), "open").number();
        byte[] bytes = number.getBytes(StandardCharsets.UTF_8);
        show(new String(bytes, StandardCharsets.UTF_8));
        showObject(new String(number.toCharArray()));
        state(new String(new Deposit(number, "open").state()));
    }

    private static void show(String text) {
        log.info(text); // LEAK: personal-data-in-log Deposit.number
    }

    private static void showObject(Object text) {
        log.info("seen {}", text); // LEAK: personal-data-in-log Deposit.number
    }

    private static void state(String text) {
        log.info(text);
    }
}

record Deposit(@PersonalData(purpose = "order", category = "payment-card") String number, String state) {}
