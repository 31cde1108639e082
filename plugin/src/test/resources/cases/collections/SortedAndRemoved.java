package cases.collections.sortedandremoved;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorting, removing and replacing in place; what was removed is still personal. */
final class SortedAndRemoved {
    private static final Logger log = LoggerFactory.getLogger(SortedAndRemoved.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 8);
        var names = new ArrayList<>(List.of(guest.name()));
        names.replaceAll(String::toUpperCase);
        names.sort(Comparator.naturalOrder());
        log.info("sorted {}", names); // LEAK: personal-data-in-log Guest.name
        String removed = names.remove(0);
        log.info("removed {}", removed); // LEAK: personal-data-in-log Guest.name
        log.info("left {}", names.size());
        var rooms = new ArrayList<>(List.of(guest.room(), 3));
        rooms.sort(Comparator.reverseOrder());
        log.info("rooms {}", rooms);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
