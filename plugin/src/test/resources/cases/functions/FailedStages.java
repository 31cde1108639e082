package cases.functions.failedstages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure goes through the stages behind it, and comes out as the cause of another. */
final class FailedStages {
    private static final Logger log = LoggerFactory.getLogger(FailedStages.class);

    static void run(Inputs in) throws InterruptedException {
        var buyer = new Buyer(in.datum("Buyer.name"), 6);
        try {
            CompletableFuture.completedFuture(1)
                    .thenApply(n -> refuse("no credit for " + buyer.name()))
                    .thenApply(String::length)
                    .join();
        } catch (CompletionException e) {
            log.warn("{}", e.getCause().getMessage()); // LEAK: personal-data-in-log Buyer.name
        }
        var task = new FutureTask<String>(() -> refuse("no credit for " + buyer.name()));
        task.run();
        try {
            log.info("{}", task.get());
        } catch (ExecutionException e) {
            log.warn("{}", e.getMessage()); // LEAK: personal-data-in-log Buyer.name
        }
        CompletableFuture.supplyAsync(() -> fail("no credit for order " + buyer.order()))
                .whenComplete((value, failure) -> log.info("{}", failure.getMessage()))
                .exceptionally(failure -> "none")
                .thenAccept(value -> log.info("{}", value))
                .join();
    }

    private static String refuse(String reason) {
        throw new IllegalStateException(reason); // LEAK: personal-data-in-exception Buyer.name
    }

    private static String fail(String reason) {
        throw new IllegalStateException(reason);
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, int order) {}
