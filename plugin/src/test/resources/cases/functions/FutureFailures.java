package cases.functions.futurefailures;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** handle, exceptionally and whenComplete see the failure with its text. */
final class FutureFailures {
    private static final Logger log = LoggerFactory.getLogger(FutureFailures.class);

    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.name"), 6);
        String outcome = CompletableFuture.<String>supplyAsync(() -> fail("no credit for " + buyer.name()))
                .exceptionally(Throwable::getMessage)
                .join();
        log.info("outcome {}", outcome); // LEAK: personal-data-in-log Buyer.name
        String other = CompletableFuture.<String>supplyAsync(() -> refuse("no credit for order " + buyer.order()))
                .handle((value, failure) -> failure == null ? value : failure.getMessage())
                .join();
        log.info("outcome {}", other);
        // a failed stage hands its failure on wrapped
        CompletableFuture<Void> failed = CompletableFuture.runAsync(() -> fail("no room for " + buyer.name()));
        failed.whenComplete((nothing, failure) -> log.warn("because {}", failure.getCause().getMessage())) // LEAK: personal-data-in-log Buyer.name
                .exceptionally(failure -> null)
                .join();
        failed.exceptionally(failure -> {
            log.warn("caused {}", failure.getCause().getMessage()); // LEAK: personal-data-in-log Buyer.name
            return null;
        });
        CompletableFuture.runAsync(() -> refuse("no room for order " + buyer.order()))
                .handle((nothing, failure) -> {
                    log.warn("caused {}", failure.getCause().getMessage());
                    return true;
                })
                .join();
    }

    private static String fail(String reason) {
        throw new IllegalStateException(reason); // LEAK: personal-data-in-exception Buyer.name
    }

    private static String refuse(String reason) {
        throw new IllegalStateException(reason);
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, int order) {}
