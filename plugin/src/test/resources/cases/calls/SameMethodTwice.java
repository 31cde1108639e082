package cases.calls.samemethodtwice;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One method called with personal and with harmless text: each caller gets back what it gave. */
final class SameMethodTwice {
    private static final Logger log = LoggerFactory.getLogger(SameMethodTwice.class);

    static void run(Inputs in) {
        var reader = new Reader(31, in.datum("Reader.name"));
        String named = decorate(reader.name());
        String counted = decorate("reader " + reader.card());
        log.info(named); // LEAK: personal-data-in-log Reader.name
        log.info(counted);
    }

    private static String decorate(String text) {
        String inner = text.strip();
        return "[" + inner + "]";
    }
}

record Reader(int card, @PersonalData(purpose = "order", category = "name") String name) {}
