package cases.collections.ownmap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A map of the program's own: what it inherits of the JDK asks its own methods. */
final class OwnMap {
    private static final Logger log = LoggerFactory.getLogger(OwnMap.class);

    static void run(Inputs in) {
        var member = new Member(in.datum("Member.name"), "club");
        Map<String, String> names = new Single(member.name());
        Map<String, String> clubs = new Single(member.club());
        log.info("{}", names.getOrDefault("key", "none")); // LEAK: personal-data-in-log Member.name
        log.info("{}", clubs.getOrDefault("key", "none"));
        names.forEach((key, value) -> log.info("{}", value)); // LEAK: personal-data-in-log Member.name
        clubs.forEach((key, value) -> log.info("{}", value));
        log.info("{}", names.computeIfAbsent("key", key -> "none")); // LEAK: personal-data-in-log Member.name
        log.info("{}", clubs.computeIfAbsent("key", key -> "none"));
    }
}

final class Single extends AbstractMap<String, String> {
    private final String value;

    Single(String value) {
        this.value = value;
    }

    @Override
    public String get(Object key) {
        return value;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of(Map.entry("key", value));
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String name, String club) {}
