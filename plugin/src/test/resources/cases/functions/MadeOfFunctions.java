package cases.functions.madeoffunctions;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions that methods of the JDK's interfaces make of others: when they run and with what they are called. */
final class MadeOfFunctions {
    private static final Logger log = LoggerFactory.getLogger(MadeOfFunctions.class);

    static void run(Inputs in) {
        var waiter = new Waiter(in.datum("Waiter.name"), "bar", 3);
        added(waiter);
        passed(waiter);
        composed(waiter);
        compared(waiter);
        itself(waiter);
    }

    private static void added(Waiter waiter) {
        var bell = new Bell();
        String name = waiter.name();
        String[] heard = {"nobody"};
        int[] times = {0};
        bell.onRing(event -> heard[0] = name);
        bell.onRing(event -> times[0]++);
        bell.ring();
        log.info("{}", heard[0]); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", times[0]);
    }

    private static void passed(Waiter waiter) {
        String[] last = {"nobody"};
        String[] place = {"nowhere"};
        MadeOfFunctions.<Waiter>both(one -> last[0] = one.name(), one -> place[0] = one.place()).accept(waiter);
        log.info("{}", last[0]); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", place[0]);
    }

    private static <T> Consumer<T> both(Consumer<T> one, Consumer<? super T> other) {
        return one.andThen(other);
    }

    private static void composed(Waiter waiter) {
        BiFunction<Waiter, Integer, String> cut = (one, from) -> one.name().substring(from);
        Function<Integer, String> rest = from -> cut.apply(waiter, from);
        log.info("{}", rest.compose(String::length).apply("ab")); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", rest.andThen(String::length).apply(2));
    }

    private static void compared(Waiter waiter) {
        var other = new Waiter("Fixed", "hall", 4);
        var all = List.of(waiter, other);
        log.info("{}", all.stream().max(Comparator.comparing(Waiter::grade)).isPresent());
        log.info("{}", other.grade());
        log.info("{}", all.stream().min(Comparator.comparing(Waiter::grade).thenComparing(Waiter::place)).get().name()); // LEAK: personal-data-in-log Waiter.name
    }

    private static void itself(Waiter waiter) {
        var byName = List.of(waiter).stream()
                .collect(Collectors.toMap(Waiter::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        log.info("{}", byName.keySet()); // LEAK: personal-data-in-log Waiter.name
        log.info("{}", byName.values().stream().mapToInt(Waiter::grade).sum());
    }
}

final class Bell {
    private Consumer<String> heard = event -> {};

    void onRing(Consumer<String> listener) {
        heard = heard.andThen(listener);
    }

    void ring() {
        heard.accept("ring");
    }
}

record Waiter(@PersonalData(purpose = "order", category = "name") String name, String place, int grade) {}
