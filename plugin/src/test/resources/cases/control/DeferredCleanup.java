package cases.control.deferredcleanup;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A finally block that prints and one that resets. */
final class DeferredCleanup {
    private static final Logger log = LoggerFactory.getLogger(DeferredCleanup.class);

    static void run(Inputs in) {
        var holder = new Holder();
        try {
            holder.value = new Visitor(in.datum("Visitor.name")).name();
            if (in.flag()) {
                return;
            }
            holder.value = "replaced";
        } finally {
            log.info("at the end {}", holder.value); // LEAK: personal-data-in-log Visitor.name
        }
        log.info("after {}", holder.value);
    }
}

class Holder {
    String value = "empty";
}

record Visitor(@PersonalData(purpose = "order", category = "name") String name) {}
