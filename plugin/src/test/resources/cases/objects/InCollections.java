package cases.objects.incollections;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists, maps, Optionals and arrays print their elements; an array alone prints its identity. */
final class InCollections {
    private static final Logger log = LoggerFactory.getLogger(InCollections.class);

    static void run(Inputs in) {
        var nurse = new Nurse(in.datum("Nurse.name"));
        log.info("on duty {}", List.of(nurse)); // LEAK: personal-data-in-log Nurse.name
        log.info("on duty {}", Map.of("night", nurse)); // LEAK: personal-data-in-log Nurse.name
        log.info("on duty {}", Optional.of(nurse)); // LEAK: personal-data-in-log Nurse.name
        Nurse[] nurses = {nurse};
        log.info("on duty " + nurses);
        log.info("on duty " + Arrays.toString(nurses)); // LEAK: personal-data-in-log Nurse.name
        log.info("on duty {}", List.of(nurse).size());
        log.info("on duty {}", Map.of("night", nurse).keySet());
    }
}

record Nurse(@PersonalData(purpose = "order", category = "name") String name) {}
