package cases.mdc.readback;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What one method puts into the context another one reads, by its key. */
final class ReadBack {
    private static final Logger log = LoggerFactory.getLogger(ReadBack.class);

    static void run(Inputs in) {
        var agent = new Agent(in.datum("Agent.login"), "t-9");
        MDC.put("task", agent.task());
        MDC.put("agent", agent.login()); // LEAK: personal-data-in-log Agent.login
        read();
        MDC.clear();
    }

    private static void read() {
        log.info("back: {}", MDC.get("agent")); // LEAK: personal-data-in-log Agent.login
        log.info("back: {}", MDC.get("task"));
        log.info("back: {}", MDC.getCopyOfContextMap().get("agent")); // LEAK: personal-data-in-log Agent.login
    }
}

record Agent(@PersonalData(purpose = "order", category = "name") String login, String task) {}
