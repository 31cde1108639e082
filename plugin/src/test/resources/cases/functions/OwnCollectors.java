package cases.functions.owncollectors;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collectors that are classes of the program. */
final class OwnCollectors {
    private static final Logger log = LoggerFactory.getLogger(OwnCollectors.class);

    static void run(Inputs in) {
        var baker = new Baker(in.datum("Baker.name"), "day");
        Summary names = Stream.of(baker).map(Baker::name).collect(new ToSummary());
        log.info("{}", names.text()); // LEAK: personal-data-in-log Baker.name
        log.info("{}", names.count());
        Summary shifts = Stream.of(baker).map(Baker::shift).collect(new ToSummary());
        log.info("{}", shifts.text());
        log.info("{}", Stream.of(baker.name()).collect(new Counting()).text());
        Collector<String, List<String>, Summary> known = new ToSummary();
        log.info("{}", Stream.of(baker.name()).collect(known).text()); // LEAK: personal-data-in-log Baker.name
        var byShift = Stream.of(baker).collect(Collectors.groupingBy(Baker::shift, Collectors.mapping(Baker::name, new ToSummary())));
        log.info("{}", byShift.get("day").text()); // LEAK: personal-data-in-log Baker.name
        log.info("{}", byShift.keySet());
        log.info("{}", joined(new ToSummary(), baker.name())); // LEAK: personal-data-in-log Baker.name
        log.info("{}", joined(new Counting(), baker.name()));
    }

    private static String joined(Collector<String, List<String>, Summary> how, String name) {
        return Stream.of(name, "and").collect(how).text();
    }
}

class ToSummary implements Collector<String, List<String>, Summary> {
    @Override
    public Supplier<List<String>> supplier() {
        return ArrayList::new;
    }

    @Override
    public BiConsumer<List<String>, String> accumulator() {
        return List::add;
    }

    @Override
    public BinaryOperator<List<String>> combiner() {
        return (left, right) -> {
            left.addAll(right);
            return left;
        };
    }

    @Override
    public Function<List<String>, Summary> finisher() {
        return list -> new Summary(String.join("+", list), list.size());
    }

    @Override
    public Set<Characteristics> characteristics() {
        return Set.of();
    }
}

final class Counting extends ToSummary {
    @Override
    public Function<List<String>, Summary> finisher() {
        return list -> new Summary("many", list.size());
    }
}

record Summary(String text, int count) {}

record Baker(@PersonalData(purpose = "order", category = "name") String name, String shift) {}
