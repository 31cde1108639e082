package cases.functions.streamgroupingby;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** groupingBy with and without a downstream collector. */
final class StreamGroupingBy {
    private static final Logger log = LoggerFactory.getLogger(StreamGroupingBy.class);

    static void run(Inputs in) {
        var visits = List.of(new Visit("Almaty", in.datum("Visit.patient")), new Visit("Astana", in.datum("Visit.patient")));
        Map<String, List<Visit>> byCity = visits.stream().collect(Collectors.groupingBy(Visit::city));
        Map<String, Long> counts = visits.stream().collect(Collectors.groupingBy(Visit::city, Collectors.counting()));
        Map<String, List<String>> patients = visits.stream()
                .collect(Collectors.groupingBy(Visit::city, Collectors.mapping(Visit::patient, Collectors.toList())));
        byCity.forEach((city, list) -> log.info("{}: {} visits", city, list.size()));
        byCity.forEach((city, list) -> log.info("{}: {}", city, list.get(0).patient())); // LEAK: personal-data-in-log Visit.patient
        log.info("counts {}", new TreeMap<>(counts));
        log.info("patients {}", new TreeMap<>(patients)); // LEAK: personal-data-in-log Visit.patient
    }
}

record Visit(String city, @PersonalData(purpose = "order", category = "name") String patient) {}
