package cases.functions.streamcollectors;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** More collectors: partitioningBy, teeing, collectingAndThen, a collector written by hand. */
final class StreamCollectors {
    private static final Logger log = LoggerFactory.getLogger(StreamCollectors.class);

    static void run(Inputs in) {
        var riders = List.of(new Rider(in.datum("Rider.name"), 12), new Rider("bot", 40));
        var parts = riders.stream().collect(Collectors.partitioningBy(rider -> rider.age() > 18));
        log.info("grown up: {}", parts.get(true).size());
        log.info("minors: {}", parts.get(false)); // LEAK: personal-data-in-log Rider.name
        String both = riders.stream()
                .collect(Collectors.teeing(
                        Collectors.mapping(Rider::name, Collectors.joining("+")), Collectors.counting(), (names, count) -> names + count));
        log.info("both {}", both); // LEAK: personal-data-in-log Rider.name
        List<String> names = riders.stream()
                .map(Rider::name)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        log.info("names {}", names); // LEAK: personal-data-in-log Rider.name
        double average = riders.stream().collect(Collectors.averagingInt(Rider::age));
        log.info("average {}", average);
        Set<Integer> ages = riders.stream().map(Rider::age).collect(Collectors.collectingAndThen(Collectors.toSet(), TreeSet::new));
        log.info("ages {}", ages);
    }
}

record Rider(@PersonalData(purpose = "order", category = "name") String name, int age) {}
