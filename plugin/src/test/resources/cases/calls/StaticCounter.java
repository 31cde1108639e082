package cases.calls.staticcounter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A static cache that many calls share, keyed by something else. */
final class StaticCounter {
    private static final Logger log = LoggerFactory.getLogger(StaticCounter.class);

    static void run(Inputs in) {
        var first = new Customer("c1", in.datum("Customer.name"));
        Cache.put(first.id(), first.name());
        Cache.hits++;
        log.info("cached {}", Cache.get("c1")); // LEAK: personal-data-in-log Customer.name
        log.info("hits {}", Cache.hits);
        Cache.reset();
        log.info("size {}", Cache.size());
    }
}

final class Cache {
    private static final Map<String, String> VALUES = new ConcurrentHashMap<>();
    static int hits;

    private Cache() {}

    static void put(String key, String value) {
        VALUES.put(key, value);
    }

    static String get(String key) {
        return VALUES.getOrDefault(key, "none");
    }

    static void reset() {
        VALUES.clear();
    }

    static int size() {
        return VALUES.size();
    }
}

record Customer(String id, @PersonalData(purpose = "order", category = "name") String name) {}
