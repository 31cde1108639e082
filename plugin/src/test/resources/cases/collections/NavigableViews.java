package cases.collections.navigableviews;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorted maps and sets answer parts of themselves. */
final class NavigableViews {
    private static final Logger log = LoggerFactory.getLogger(NavigableViews.class);

    static void run(Inputs in) {
        var scores = new TreeMap<Integer, String>();
        scores.put(10, new Player(in.datum("Player.name")).name());
        scores.put(20, "bot");
        log.info("{}", scores.headMap(15).values()); // LEAK: personal-data-in-log Player.name
        log.info("{}", scores.firstEntry().getValue()); // LEAK: personal-data-in-log Player.name
        log.info("{}", scores.lastKey());
        log.info("{}", scores.descendingKeySet());
        var names = new TreeSet<>(scores.values());
        log.info("{}", names.first()); // LEAK: personal-data-in-log Player.name
        log.info("{}", names.headSet("b").isEmpty());
    }
}

record Player(@PersonalData(purpose = "order", category = "name") String name) {}
