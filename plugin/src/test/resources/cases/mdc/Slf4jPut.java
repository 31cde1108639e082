package cases.mdc.slf4jput;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What is put into the MDC is in every line logged afterwards, so the put is the sink. */
final class Slf4jPut {
    private static final Logger log = LoggerFactory.getLogger(Slf4jPut.class);

    static void run(Inputs in) {
        var visitor = new Visitor("s-81", in.datum("Visitor.name"));
        MDC.put("session", visitor.session());
        MDC.put("user", visitor.name()); // LEAK: personal-data-in-log Visitor.name
        try (var scope = MDC.putCloseable("author", visitor.name())) { // LEAK: personal-data-in-log Visitor.name
            log.info("opened");
        } finally {
            MDC.clear();
        }
    }
}

record Visitor(String session, @PersonalData(purpose = "order", category = "name") String name) {}
