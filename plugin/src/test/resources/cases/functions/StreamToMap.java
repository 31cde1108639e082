package cases.functions.streamtomap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys and values of a collected map are told apart. */
final class StreamToMap {
    private static final Logger log = LoggerFactory.getLogger(StreamToMap.class);

    static void run(Inputs in) {
        var staff = List.of(new Worker("w1", in.datum("Worker.name")));
        Map<String, String> names = staff.stream().collect(Collectors.toMap(Worker::code, Worker::name));
        log.info("codes {}", names.keySet());
        log.info("names {}", names.values()); // LEAK: personal-data-in-log Worker.name
        log.info("first {}", names.get("w1")); // LEAK: personal-data-in-log Worker.name
        log.info("all {}", names); // LEAK: personal-data-in-log Worker.name
    }
}

record Worker(String code, @PersonalData(purpose = "order", category = "name") String name) {}
