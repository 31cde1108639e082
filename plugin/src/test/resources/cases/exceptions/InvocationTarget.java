package cases.exceptions.invocationtarget;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a method called by reflection threw is the cause of another exception. */
final class InvocationTarget {
    private static final Logger log = LoggerFactory.getLogger(InvocationTarget.class);

    static void run(Inputs in) throws Exception {
        var check = new Check(in.datum("Check.iin", "840311300123"), 3);
        try {
            Check.class.getDeclaredMethod("run").invoke(check);
        } catch (java.lang.reflect.InvocationTargetException e) {
            log.warn("cause {}", e.getCause().getMessage()); // LEAK: personal-data-in-log Check.iin
        }
        log.info("{}", check.pages());
    }
}

record Check(@PersonalData(purpose = "order", category = "iin") String iin, int pages) {
    void run() {
        throw new IllegalStateException("bad number " + iin); // LEAK: personal-data-in-exception Check.iin
    }
}
