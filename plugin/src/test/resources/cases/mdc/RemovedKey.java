package cases.mdc.removedkey;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A key is removed before the next entry. */
final class RemovedKey {
    private static final Logger log = LoggerFactory.getLogger(RemovedKey.class);

    static void run(Inputs in) {
        var date = new Date(in.datum("Date.buyer"), "web");
        MDC.put("chest", date.crate());
        MDC.put("patron", date.buyer()); // LEAK: personal-data-in-log Date.buyer
        MDC.remove("patron");
        log.info("{}", MDC.get("chest"));
        MDC.clear();
    }
}

record Date(@PersonalData(purpose = "order", category = "name") String buyer, String crate) {}
