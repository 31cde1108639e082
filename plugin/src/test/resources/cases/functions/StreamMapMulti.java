package cases.functions.streammapmulti;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Operators that give several elements for one. */
final class StreamMapMulti {
    private static final Logger log = LoggerFactory.getLogger(StreamMapMulti.class);

    static void run(Inputs in) {
        var order = new Order(List.of(in.datum("Buyer.phone", "+77011231212")), List.of("pen"));
        List<String> phones = Stream.of(order).<String>mapMulti((o, out) -> o.phones().forEach(p -> out.accept(new Buyer(p).phone()))).toList();
        log.info("{}", phones); // LEAK: personal-data-in-log Buyer.phone
        log.info("{}", Stream.of(order).flatMap(o -> o.items().stream()).toList());
        log.info("{}", Stream.of(order).flatMapToInt(o -> o.items().stream().mapToInt(String::length)).sum());
    }
}

record Order(List<String> phones, List<String> items) {}

record Buyer(@PersonalData(purpose = "order", category = "phone") String phone) {}
