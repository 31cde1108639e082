package cases.functions.streamsorted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorted, distinct, limited, peeked: elements stay elements. */
final class StreamSorted {
    private static final Logger log = LoggerFactory.getLogger(StreamSorted.class);

    static void run(Inputs in) {
        var all = new ArrayList<>(List.of(new Pet("Rex", in.datum("Pet.owner")), new Pet("Ada", "nobody")));
        log.info("{}", all.stream().sorted(Comparator.comparing(Pet::owner)).map(Pet::owner).findFirst().get()); // LEAK: personal-data-in-log Pet.owner
        log.info("{}", all.stream().map(Pet::name).distinct().sorted(Comparator.reverseOrder()).skip(1).limit(1).toList());
        all.stream().peek(p -> log.info("peek {}", p.owner())).map(Pet::name).forEach(n -> log.info("{}", n)); // LEAK: personal-data-in-log Pet.owner
        log.info("{}", all.stream().max(Comparator.comparing(Pet::name)).map(Pet::name).orElse("none"));
        log.info("{}", all.stream().anyMatch(p -> p.owner().isEmpty()));
    }
}

record Pet(String name, @PersonalData(purpose = "order", category = "name") String owner) {}
