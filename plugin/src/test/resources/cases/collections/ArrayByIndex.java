package cases.collections.arraybyindex;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Elements of an array at constant positions. */
final class ArrayByIndex {
    private static final Logger log = LoggerFactory.getLogger(ArrayByIndex.class);

    static void run(Inputs in) {
        var sailor = new Sailor("ship 9", in.datum("Sailor.name"));
        String[] row = new String[2];
        row[0] = sailor.ship();
        row[1] = sailor.name();
        log.info("ship {}", row[0]);
        log.info("name {}", row[1]); // LEAK: personal-data-in-log Sailor.name
        String[] names = {sailor.name(), sailor.name()};
        int index = in.choose(2);
        log.info("name {}", names[index]); // LEAK: personal-data-in-log Sailor.name
        log.info("row {}", Arrays.asList(row)); // LEAK: personal-data-in-log Sailor.name
        log.info("length {}", row.length);
    }
}

record Sailor(String ship, @PersonalData(purpose = "order", category = "name") String name) {}
