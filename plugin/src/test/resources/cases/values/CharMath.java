package cases.values.charmath;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Characters counted on. */
final class CharMath {
    private static final Logger log = LoggerFactory.getLogger(CharMath.class);

    static void run(Inputs in) {
        var pin = new Pin(in.datum("Pin.code", "4812"), "web");
        char first = pin.code().charAt(0);
        log.info("{}", (char) (first + 1)); // LEAK: personal-data-in-log Pin.code
        log.info("{}", (int) first); // LEAK: personal-data-in-log Pin.code
        log.info("{}", Character.isDigit(first));
        log.info("{}", pin.kind().charAt(0));
    }
}

record Pin(@PersonalData(purpose = "order", category = "phone") String code, String kind) {}
