package cases.shapes.mapofmaps;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model of maps and lists, as templates and JSON take it, printed whole and in part. */
final class MapOfMaps {
    private static final Logger log = LoggerFactory.getLogger(MapOfMaps.class);

    static void run(Inputs in) {
        var order = new Order(9, in.datum("Order.receiver"), "KZT");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("number", order.number());
        log.info("model {}", model);
        model.put("order", Map.of("receiver", order.receiver()));
        log.info("model {}", model); // LEAK: personal-data-in-log Order.receiver
        log.info("number {}", model.get("number"));
        log.info("currency {}", order.currency());
    }
}

record Order(int number, @PersonalData(purpose = "order", category = "name") String receiver, String currency) {}
