package cases.exceptions.duplicatekeys;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collections of the JDK repeat the key that was there already. */
final class DuplicateKeys {
    private static final Logger log = LoggerFactory.getLogger(DuplicateKeys.class);

    static void run(Inputs in) {
        var one = new Caller(in.datum("Caller.phone", "+77015551111"), 1);
        var calls = List.of(one, one);
        try {
            log.info("{}", calls.stream().collect(Collectors.toMap(Caller::phone, Caller::line)).size());
        } catch (IllegalStateException e) {
            log.warn("twice", e); // LEAK: personal-data-in-log Caller.phone
        }
        try {
            log.info("{}", calls.stream().collect(Collectors.toMap(Caller::line, Caller::line)).size());
        } catch (IllegalStateException e) {
            log.warn("twice", e);
        }
        try {
            log.info("{}", Map.of(one.phone(), 1, one.phone(), 2).size());
        } catch (IllegalArgumentException e) {
            log.warn("twice: {}", e.getMessage()); // LEAK: personal-data-in-log Caller.phone
        }
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone, int line) {}
