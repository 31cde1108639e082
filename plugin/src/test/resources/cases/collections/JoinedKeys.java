package cases.collections.joinedkeys;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys of a map that are data, values that are not. */
final class JoinedKeys {
    private static final Logger log = LoggerFactory.getLogger(JoinedKeys.class);

    static void run(Inputs in) {
        var fir = new Fir(in.datum("Fir.planter"), "web");
        Map<String, String> map = new HashMap<>();
        map.put(fir.planter(), fir.hill());
        log.info("{}", map.keySet()); // LEAK: personal-data-in-log Fir.planter
        log.info("{}", map.values());
        log.info("{}", map); // LEAK: personal-data-in-log Fir.planter
    }
}

record Fir(@PersonalData(purpose = "order", category = "name") String planter, String hill) {}
