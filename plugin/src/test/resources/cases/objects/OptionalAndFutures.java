package cases.objects.optionalandfutures;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Containers that print what they hold, and those that do not. */
final class OptionalAndFutures {
    private static final Logger log = LoggerFactory.getLogger(OptionalAndFutures.class);

    static void run(Inputs in) {
        var clerk = new Clerk(in.datum("Clerk.name"));
        log.info("{}", new AtomicReference<>(clerk)); // LEAK: personal-data-in-log Clerk.name
        log.info("{}", Map.entry("clerk", clerk)); // LEAK: personal-data-in-log Clerk.name
        log.info("{}", new ArrayDeque<>(List.of(clerk))); // LEAK: personal-data-in-log Clerk.name
        Supplier<Clerk> supplier = () -> clerk;
        log.info("{}", supplier.get().getClass().getSimpleName());
        log.info("{}", Stream.of(clerk).count());
        log.info("{}", Optional.of(clerk).isPresent());
        log.info("{}", CompletableFuture.completedFuture(clerk).isDone());
    }
}

record Clerk(@PersonalData(purpose = "order", category = "name") String name) {}
