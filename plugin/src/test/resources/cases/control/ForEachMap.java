package cases.control.foreachmap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A loop over the entries of a map. */
final class ForEachMap {
    private static final Logger log = LoggerFactory.getLogger(ForEachMap.class);

    static void run(Inputs in) {
        var item = new Item(in.datum("Item.buyer"), "web");
        Map<String, String> map = new LinkedHashMap<>();
        map.put(item.code(), item.buyer());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            log.info("{}", entry.getKey());
            log.info("{}", entry.getValue()); // LEAK: personal-data-in-log Item.buyer
        }
    }
}

record Item(@PersonalData(purpose = "order", category = "name") String buyer, String code) {}
