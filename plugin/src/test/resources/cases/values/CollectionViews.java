package cases.values.collectionviews;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Views share what they show: a list over an array, a part of a list, the values of a map. */
final class CollectionViews {
    private static final Logger log = LoggerFactory.getLogger(CollectionViews.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "4");
        String[] seats = {"free", "free"};
        List<String> view = Arrays.asList(seats);
        seats[1] = guest.name();
        log.info("seat {}", view.get(1).length());
        log.info("seats {}", Arrays.asList(seats)); // LEAK: personal-data-in-log Guest.name
        List<String> hall = new ArrayList<>(List.of("a", "b", "c"));
        List<String> row = hall.subList(0, 2);
        var walk = hall.listIterator();
        walk.next();
        walk.set(guest.name());
        log.info("hall {}", hall); // LEAK: personal-data-in-log Guest.name
        Map<String, String> tables = new TreeMap<>(Map.of("one", guest.table()));
        for (var entry : tables.entrySet()) {
            entry.setValue(entry.getValue() + "!");
        }
        log.info("tables {}", tables.values());
        log.info("walked {}", row.size());
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String table) {}
