package cases.functions.streampartition;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parts of a stream by a predicate, and groups of groups. */
final class StreamPartition {
    private static final Logger log = LoggerFactory.getLogger(StreamPartition.class);

    static void run(Inputs in) {
        var staff = List.of(new Worker(in.datum("Worker.name"), "day", 1), new Worker("robot", "night", 2));
        var parts = staff.stream().collect(Collectors.partitioningBy(w -> w.floor() == 1));
        log.info("{}", parts.get(true).get(0).name()); // LEAK: personal-data-in-log Worker.name
        log.info("{}", parts.get(false).size());
        Map<String, Map<Integer, List<String>>> deep = staff.stream().collect(Collectors.groupingBy(Worker::shift, TreeMap::new, Collectors.groupingBy(Worker::floor, Collectors.mapping(Worker::name, Collectors.toList()))));
        log.info("{}", deep.get("day")); // LEAK: personal-data-in-log Worker.name
        log.info("{}", deep.keySet());
    }
}

record Worker(@PersonalData(purpose = "order", category = "name") String name, String shift, int floor) {}
