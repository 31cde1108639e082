package cases.values.boxedandnull;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Through boxes, defaults for null, and a holder. */
final class BoxedAndNull {
    private static final Logger log = LoggerFactory.getLogger(BoxedAndNull.class);

    static void run(Inputs in) {
        var lodger = new Lodger(in.number("Lodger.income"), in.flag() ? null : in.datum("Lodger.nickname"), 2);
        Integer boxed = lodger.income();
        Object any = boxed;
        log.info("income {}", any); // LEAK: personal-data-in-log Lodger.income
        log.info("called {}", Objects.requireNonNullElse(lodger.nickname(), "nothing")); // LEAK: personal-data-in-log Lodger.nickname
        var reference = new AtomicReference<>("nobody");
        log.info("before {}", reference.get());
        reference.set(lodger.nickname());
        log.info("after {}", reference.get()); // LEAK: personal-data-in-log Lodger.nickname
        var counter = new AtomicInteger(lodger.room());
        log.info("room {}", counter.incrementAndGet());
        log.info("given: {}", lodger.nickname() != null);
    }
}

record Lodger(@PersonalData(purpose = "order", category = "payment-card") int income, @PersonalData(purpose = "order", category = "name") String nickname, int room) {}
