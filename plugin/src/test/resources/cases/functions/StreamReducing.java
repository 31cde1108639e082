package cases.functions.streamreducing;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reductions that keep, join or count. */
final class StreamReducing {
    private static final Logger log = LoggerFactory.getLogger(StreamReducing.class);

    static void run(Inputs in) {
        var names = List.of(new Part(in.datum("Part.owner"), 2), new Part("", 5));
        log.info("{}", names.stream().map(Part::owner).reduce("", String::concat)); // LEAK: personal-data-in-log Part.owner
        log.info("{}", names.stream().collect(Collectors.reducing("", Part::owner, (a, b) -> a + b))); // LEAK: personal-data-in-log Part.owner
        log.info("{}", names.stream().mapToInt(Part::weight).summaryStatistics());
        log.info("{}", names.stream().collect(Collectors.maxBy(Comparator.comparing(Part::owner))).get().owner()); // LEAK: personal-data-in-log Part.owner
    }
}

record Part(@PersonalData(purpose = "order", category = "name") String owner, int weight) {}
