package cases.mdc.closedscope;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A context entry lives as long as its scope. */
final class ClosedScope {
    private static final Logger log = LoggerFactory.getLogger(ClosedScope.class);

    static void run(Inputs in) {
        var agent = new Agent(in.datum("Agent.login"), "t4");
        try (var scope = MDC.putCloseable("clerk", agent.login())) { // LEAK: personal-data-in-log Agent.login
            log.info("in {}", agent.task());
        }
        try (var scope = MDC.putCloseable("duty", agent.task())) {
            log.info("in {}", MDC.get("duty"));
        }
    }
}

record Agent(@PersonalData(purpose = "order", category = "name") String login, String task) {}
