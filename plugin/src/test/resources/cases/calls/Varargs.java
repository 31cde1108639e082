package cases.calls.varargs;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Variable arguments are an array; the first of them is not the second. */
final class Varargs {
    private static final Logger log = LoggerFactory.getLogger(Varargs.class);

    static void run(Inputs in) {
        var sender = new Sender("KZ", in.datum("Sender.city"));
        log.info(path("from", sender.city())); // LEAK: personal-data-in-log Sender.city
        log.info(path("from", sender.country()));
        log.info(first(sender.country(), sender.city()));
    }

    private static String path(String... parts) {
        return String.join("/", parts);
    }

    private static String first(String... parts) {
        return parts[0];
    }
}

record Sender(String country, @PersonalData(purpose = "order", category = "address") String city) {}
