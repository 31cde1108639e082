package cases.collections.eldestentries;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A map of limited size is asked about its eldest entry whenever one is put in. */
final class EldestEntries {
    private static final Logger log = LoggerFactory.getLogger(EldestEntries.class);

    static void run(Inputs in) {
        var guests = new Recent();
        guests.put("1", new Lodger(in.datum("Lodger.name"), "12a").name());
        guests.put("2", "nobody");
        log.info("{} is gone", guests.gone); // LEAK: personal-data-in-log Lodger.name
        log.info("under {}", guests.key);

        var rooms = new Recent();
        rooms.put("1", new Lodger(in.datum("Lodger.name"), "12a").room());
        rooms.put("2", "none");
        log.info("{} is gone", rooms.gone);

        Map<String, String> told = new Telling();
        told.put("1", new Lodger(in.datum("Lodger.name"), "12a").name());
        told.putIfAbsent("2", "nobody");

        Map<String, String> counting = new LinkedHashMap<>(8, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                log.info("removed {} of {}", eldest.getKey(), size());
                return size() > 1;
            }
        };
        counting.put("1", new Lodger(in.datum("Lodger.name"), "12a").name());
        counting.put("2", "nobody");
    }
}

class Recent extends LinkedHashMap<String, String> {
    String gone;
    String key;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
        if (size() < 2) {
            return false;
        }
        gone = eldest.getValue();
        key = eldest.getKey();
        return true;
    }
}

class Telling extends LinkedHashMap<String, String> {
    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
        log.info("eldest is {}", eldest.getValue()); // LEAK: personal-data-in-log Lodger.name
        return size() > 1;
    }
}

record Lodger(@PersonalData(purpose = "order", category = "name") String name, String room) {}
