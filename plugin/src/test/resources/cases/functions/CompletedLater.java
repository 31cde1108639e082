package cases.functions.completedlater;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Futures that are completed when others wait for them already: order says nothing of what they hand on. */
final class CompletedLater {
    private static final Logger log = LoggerFactory.getLogger(CompletedLater.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 12);
        var named = new CompletableFuture<String>();
        named.thenAccept(n -> log.info("{}", n)); // LEAK: personal-data-in-log Guest.name
        named.complete(guest.name());
        var numbered = new CompletableFuture<Integer>();
        numbered.thenAccept(n -> log.info("{}", n));
        numbered.complete(guest.room());
        var mapped = new CompletableFuture<Guest>();
        mapped.thenApply(Guest::name).thenAccept(n -> log.info("{}", n)); // LEAK: personal-data-in-log Guest.name
        mapped.thenApply(Guest::room).thenAccept(n -> log.info("{}", n));
        mapped.complete(guest);
        elsewhere(guest);
    }

    private static void elsewhere(Guest guest) {
        var named = new CompletableFuture<String>();
        waitFor(named);
        complete(named, guest.name());
        var nobody = new CompletableFuture<String>();
        waitForNobody(nobody);
        complete(nobody, "nobody");
        var failed = new CompletableFuture<String>();
        failed.whenComplete((n, e) -> log.info("lost", e)); // LEAK: personal-data-in-log Guest.name
        failed.completeExceptionally(new IllegalStateException(guest.name())); // LEAK: personal-data-in-exception Guest.name
    }

    private static void waitFor(CompletableFuture<String> named) {
        named.thenAccept(n -> log.info("{}", n)); // LEAK: personal-data-in-log Guest.name
    }

    private static void waitForNobody(CompletableFuture<String> nobody) {
        nobody.thenAccept(n -> log.info("{}", n));
    }

    private static void complete(CompletableFuture<String> future, String with) {
        future.complete(with);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
