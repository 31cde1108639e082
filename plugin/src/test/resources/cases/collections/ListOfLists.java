package cases.collections.listoflists;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows of a table, cut into columns. */
final class ListOfLists {
    private static final Logger log = LoggerFactory.getLogger(ListOfLists.class);

    static void run(Inputs in) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "name"));
        rows.add(new ArrayList<>(List.of("7", new Citizen(in.datum("Citizen.name")).name())));
        for (List<String> row : rows) {
            log.info("row {}", String.join(";", row)); // LEAK: personal-data-in-log Citizen.name
        }
        log.info("cell {}", rows.get(1).get(1)); // LEAK: personal-data-in-log Citizen.name
        log.info("rows {}", rows.size());
    }
}

record Citizen(@PersonalData(purpose = "order", category = "name") String name) {}
