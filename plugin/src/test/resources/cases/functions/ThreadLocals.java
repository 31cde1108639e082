package cases.functions.threadlocals;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value kept for a thread. */
final class ThreadLocals {
    private static final Logger log = LoggerFactory.getLogger(ThreadLocals.class);

    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "nobody");
    private static final ThreadLocal<Integer> DEPTH = new ThreadLocal<>();

    static void run(Inputs in) {
        CURRENT.set(new Agent(in.datum("Agent.login")).login());
        DEPTH.set(3);
        inner();
        CURRENT.remove();
    }

    private static void inner() {
        log.info("by {}", CURRENT.get()); // LEAK: personal-data-in-log Agent.login
        log.info("depth {}", DEPTH.get());
    }
}

record Agent(@PersonalData(purpose = "order", category = "name") String login) {}
