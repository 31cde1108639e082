package cases.exceptions.futures;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception comes out of a future wrapped, with its text. */
final class Futures {
    private static final Logger log = LoggerFactory.getLogger(Futures.class);

    static void run(Inputs in) throws InterruptedException {
        var agent = new Agent(in.datum("Agent.name"), 7);
        try {
            CompletableFuture.runAsync(() -> Futures.fail("no desk for " + agent.name())).get();
        } catch (ExecutionException e) {
            log.error("failed", e); // LEAK: personal-data-in-log Agent.name
        }
        try {
            CompletableFuture.runAsync(() -> Futures.stop("no desk " + agent.desk())).get();
        } catch (ExecutionException e) {
            log.error("failed", e);
        }
    }

    private static void fail(String reason) {
        throw new IllegalStateException(reason); // LEAK: personal-data-in-exception Agent.name
    }

    private static void stop(String reason) {
        throw new IllegalStateException(reason);
    }
}

record Agent(@PersonalData(purpose = "order", category = "name") String name, int desk) {}
