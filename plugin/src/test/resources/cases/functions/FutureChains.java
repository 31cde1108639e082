package cases.functions.futurechains;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stages of a future that combine, accept and recover. */
final class FutureChains {
    private static final Logger log = LoggerFactory.getLogger(FutureChains.class);

    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.name"), 4);
        var name = CompletableFuture.completedFuture(buyer.name());
        var orders = CompletableFuture.completedFuture(buyer.orders());
        log.info("{}", name.thenCombine(orders, (n, o) -> n + o).join()); // LEAK: personal-data-in-log Buyer.name
        orders.thenAccept(o -> log.info("{}", o)).join();
        name.thenCompose(n -> CompletableFuture.completedFuture("dear " + n)).thenAccept(log::info).join(); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", name.handle((n, e) -> e == null ? n : "failed").join()); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", CompletableFuture.failedFuture(new IllegalStateException("x")).exceptionally(e -> e.getMessage()).join());
        var all = CompletableFuture.allOf(name, orders);
        all.join();
        log.info("{}", all.thenApply(v -> orders.join()).join());
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, int orders) {}
