package cases.functions.collectedmaps;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps that collectors make, printed whole: they show what the functions made of the elements, not the elements. */
final class CollectedMaps {
    private static final Logger log = LoggerFactory.getLogger(CollectedMaps.class);

    static void run(Inputs in) {
        var all = List.of(new Worker(in.datum("Worker.name"), "ops", 3));
        log.info("{}", all.stream().collect(toMap(Worker::team, Worker::grade)));
        log.info("{}", all.stream().collect(toMap(Worker::team, Worker::name))); // LEAK: personal-data-in-log Worker.name
        log.info("{}", all.stream().collect(groupingBy(Worker::team, counting())));
        log.info("{}", all.stream().collect(groupingBy(Worker::name, counting()))); // LEAK: personal-data-in-log Worker.name
        log.info("{}", all.stream().collect(groupingBy(Worker::team, summingInt(Worker::grade))));
        log.info("{}", all.stream().collect(groupingBy(Worker::team, averagingInt(Worker::grade))));
        log.info("{}", all.stream().collect(groupingBy(Worker::team))); // LEAK: personal-data-in-log Worker.name
        log.info("{}", all.stream().collect(partitioningBy(one -> one.grade() > 3, mapping(Worker::team, joining()))));
        log.info("{}", all.stream().collect(partitioningBy(one -> one.grade() < 3, mapping(Worker::name, joining())))); // LEAK: personal-data-in-log Worker.name
        log.info("{}", all.stream().mapToInt(Worker::grade).summaryStatistics());
    }
}

record Worker(@PersonalData(purpose = "order", category = "name") String name, String team, int grade) {}
