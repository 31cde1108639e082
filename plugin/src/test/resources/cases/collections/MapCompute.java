package cases.collections.mapcompute;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps changed through functions. */
final class MapCompute {
    private static final Logger log = LoggerFactory.getLogger(MapCompute.class);

    static void run(Inputs in) {
        Map<String, List<String>> byCity = new TreeMap<>();
        var person = new Person(in.datum("Person.name"), "Aktau");
        byCity.computeIfAbsent(person.city(), c -> new ArrayList<>()).add(person.name());
        log.info("{}", byCity.get("Aktau")); // LEAK: personal-data-in-log Person.name
        Map<String, Integer> counts = new HashMap<>();
        counts.merge(person.city(), 1, Integer::sum);
        log.info("{}", counts);
        Map<String, String> texts = new HashMap<>(Map.of("a", "b"));
        texts.compute("a", (k, v) -> v + person.name());
        log.info("{}", texts); // LEAK: personal-data-in-log Person.name
        texts.replaceAll((k, v) -> k);
        log.info("{}", counts.keySet());
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, String city) {}
