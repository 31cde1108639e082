package cases.mdc.contextmap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A whole map becomes the context; what is read back from the MDC is still personal. */
final class ContextMap {
    private static final Logger log = LoggerFactory.getLogger(ContextMap.class);

    static void run(Inputs in) {
        var agent = new Agent(in.datum("Agent.login"), "t-9");
        MDC.setContextMap(Map.of("task", agent.task()));
        MDC.setContextMap(Map.of("task", agent.task(), "agent", agent.login())); // LEAK: personal-data-in-log Agent.login
        log.info("back: {}", MDC.get("agent")); // LEAK: personal-data-in-log Agent.login
        log.info("back: {}", MDC.get("task"));
        MDC.clear();
    }
}

record Agent(@PersonalData(purpose = "order", category = "name") String login, String task) {}
