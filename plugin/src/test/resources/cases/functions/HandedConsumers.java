package cases.functions.handedconsumers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A library hands a consumer to a function: what the function gives to it goes on, and nothing else. */
final class HandedConsumers {
    private static final Logger log = LoggerFactory.getLogger(HandedConsumers.class);

    static void run(Inputs in) {
        var waiter = new Waiter(in.datum("Waiter.name"), 4);
        log.info("{}", Stream.of(waiter).<String>mapMulti((w, out) -> out.accept(w.name())).toList()); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", Stream.of(waiter).<Integer>mapMulti((w, out) -> out.accept(w.table())).toList());
        log.info("{}", Stream.of(waiter).<String>mapMulti(HandedConsumers::twice).toList()); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", Stream.of(waiter).<String>mapMulti((w, out) -> pass("table " + w.table(), out)).toList());
        log.info("{}", Stream.of(waiter).<String>mapMulti((w, out) -> List.of(w.name()).forEach(out)).toList()); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", Stream.of(waiter).<String>mapMulti((w, out) -> pass(w.name(), out::accept)).toList()); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", Stream.of(waiter).<Waiter>mapMulti((w, out) -> out.accept(w)).findFirst()); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", Stream.of(waiter).mapMultiToInt((w, out) -> out.accept(w.table())).sum());
        log.info("{}", IntStream.of(waiter.table()).mapMulti((t, out) -> out.accept(t + waiter.name().charAt(0))).sum()); // LEAK: personal-data-in-log Waiter.name
    }

    private static void twice(Waiter waiter, Consumer<String> out) {
        out.accept("a");
        pass(waiter.name(), out);
    }

    private static void pass(String text, Consumer<? super String> out) {
        out.accept(text);
    }
}

record Waiter(@PersonalData(purpose = "order", category = "name") String name, int table) {}
