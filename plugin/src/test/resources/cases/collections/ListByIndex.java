package cases.collections.listbyindex;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Elements of a list at constant positions, and at one computed. */
final class ListByIndex {
    private static final Logger log = LoggerFactory.getLogger(ListByIndex.class);

    static void run(Inputs in) {
        var bidder = new Bidder(15, in.datum("Bidder.name"));
        List<String> columns = new ArrayList<>();
        columns.add(bidder.name());
        columns.add(bidder.name().toUpperCase(Locale.ROOT));
        List<String> header = new ArrayList<>();
        header.add("name");
        log.info("first {}", columns.get(0)); // LEAK: personal-data-in-log Bidder.name
        log.info("chosen {}", columns.get(in.choose(2))); // LEAK: personal-data-in-log Bidder.name
        log.info("header {}", header.get(0));
        log.info("columns {}", columns.size());
    }
}

record Bidder(int number, @PersonalData(purpose = "order", category = "name") String name) {}
