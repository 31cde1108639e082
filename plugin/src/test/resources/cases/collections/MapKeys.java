package cases.collections.mapkeys;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Personal data as a key is not in the values. */
final class MapKeys {
    private static final Logger log = LoggerFactory.getLogger(MapKeys.class);

    static void run(Inputs in) {
        var caller = new Caller(in.datum("Caller.phone", "+77010001122"));
        Map<String, Integer> calls = new LinkedHashMap<>();
        calls.merge(caller.phone(), 1, Integer::sum);
        calls.computeIfAbsent(caller.phone(), key -> 0);
        for (Map.Entry<String, Integer> entry : calls.entrySet()) {
            log.info("{} calls", entry.getValue());
            log.info("calls from {}", entry.getKey()); // LEAK: personal-data-in-log Caller.phone
        }
        calls.forEach((phone, count) -> log.info("{} times", count));
        calls.keySet().forEach(phone -> log.info("from {}", phone)); // LEAK: personal-data-in-log Caller.phone
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone) {}
