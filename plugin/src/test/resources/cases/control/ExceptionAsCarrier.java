package cases.control.exceptionascarrier;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception of the program's own carries a value out of a deep call. */
final class ExceptionAsCarrier {
    private static final Logger log = LoggerFactory.getLogger(ExceptionAsCarrier.class);

    static void run(Inputs in) {
        var form = new Form(in.datum("Form.iin", "840311300123"), "p4");
        try {
            check(form);
            log.info("fine");
        } catch (Refused refused) {
            log.info("refused {}", refused.value()); // LEAK: personal-data-in-log Form.iin
            log.info("on page {}", refused.page());
        }
    }

    private static void check(Form form) throws Refused {
        deeper(form, 2);
    }

    private static void deeper(Form form, int depth) throws Refused {
        if (depth > 0) {
            deeper(form, depth - 1);
            return;
        }
        throw new Refused(form.iin(), form.page());
    }
}

class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Object value;
    private final String page;

    Refused(String value, String page) {
        super("refused");
        this.value = value;
        this.page = page;
    }

    Object value() {
        return value;
    }

    String page() {
        return page;
    }
}

record Form(@PersonalData(purpose = "order", category = "iin") String iin, String page) {}
