package cases.functions.completablefutures;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value passes through the stages of a CompletableFuture. */
final class CompletableFutures {
    private static final Logger log = LoggerFactory.getLogger(CompletableFutures.class);

    static void run(Inputs in) {
        var renter = new Renter(in.datum("Renter.email", "timur@mail.example"), 3);
        CompletableFuture.supplyAsync(() -> renter)
                .thenApply(Renter::email)
                .thenAccept(email -> log.info("confirmed to {}", email)) // LEAK: personal-data-in-log Renter.email
                .join();
        int bikes = CompletableFuture.completedFuture(renter)
                .thenCombine(CompletableFuture.completedFuture(1), (who, extra) -> who.bikes() + extra)
                .join();
        log.info("bikes {}", bikes);
        String mail = CompletableFuture.supplyAsync(renter::email).join();
        log.info("mail {}", mail); // LEAK: personal-data-in-log Renter.email
    }
}

record Renter(@PersonalData(purpose = "order", category = "email") String email, int bikes) {}
