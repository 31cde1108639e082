package cases.collections.nestedmaps;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps of lists, filled by computeIfAbsent. */
final class NestedMaps {
    private static final Logger log = LoggerFactory.getLogger(NestedMaps.class);

    static void run(Inputs in) {
        var booking = new Booking("Almaty", in.datum("Booking.guest"), 2);
        Map<String, List<Booking>> index = new TreeMap<>();
        index.computeIfAbsent(booking.city(), city -> new ArrayList<>()).add(booking);
        for (var entry : index.entrySet()) {
            log.info("{} has {}", entry.getKey(), entry.getValue().size());
            for (var found : entry.getValue()) {
                log.info("nights {}", found.nights());
                log.info("guest {}", found.guest()); // LEAK: personal-data-in-log Booking.guest
            }
        }
        Map<String, Map<String, String>> tree = Map.of(booking.city(), Map.of("guest", booking.guest(), "kind", "double"));
        log.info("guest {}", tree.get("Almaty").get("guest")); // LEAK: personal-data-in-log Booking.guest
        log.info("kind {}", tree.get("Almaty").get("kind"));
    }
}

record Booking(String city, @PersonalData(purpose = "order", category = "name") String guest, int nights) {}
