package cases.values.bitsandchars;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value taken apart into bits and characters and put together again. */
final class BitsAndChars {
    private static final Logger log = LoggerFactory.getLogger(BitsAndChars.class);

    static void run(Inputs in) {
        var pin = new Pin(in.number("Pin.code"), 4);
        int mixed = (pin.code() ^ 0x5a5a) << 1;
        log.info("mixed {}", mixed); // LEAK: personal-data-in-log Pin.code
        var digits = new StringBuilder();
        for (char c : Integer.toString(pin.code()).toCharArray()) {
            digits.append((char) (c + 1));
        }
        log.info("digits {}", digits); // LEAK: personal-data-in-log Pin.code
        int shifted = pin.length() << 2;
        log.info("length {}", shifted);
        long sum = 0;
        for (int rest = pin.code(); rest > 0; rest /= 10) {
            sum += rest % 10;
        }
        log.info("sum {}", sum); // LEAK: personal-data-in-log Pin.code
    }
}

record Pin(@PersonalData(purpose = "order", category = "iin") int code, int length) {}
