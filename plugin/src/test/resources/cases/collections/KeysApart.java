package cases.collections.keysapart;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What each operation of a map does to the entry of a constant key, and to no other. */
final class KeysApart {
    private static final Logger log = LoggerFactory.getLogger(KeysApart.class);
    private static final String NAME = "name";

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "room 4");
        Map<String, String> form = new HashMap<>();
        form.put(NAME, guest.name());
        form.computeIfAbsent("room", key -> guest.room());
        form.merge("floor", "2", String::concat);
        log.info("{}", form.get("name")); // LEAK: personal-data-in-log Guest.name
        log.info("{} {}", form.get("room"), form.getOrDefault("floor", "1"));
        log.info("{}", form.compute("floor", (key, floor) -> floor + "+"));
        log.info("{}", form.compute(NAME, (key, name) -> name + "+")); // LEAK: personal-data-in-log Guest.name
        copied(form);
        log.info("former {}", form.put("name", "hidden")); // LEAK: personal-data-in-log Guest.name
        log.info("{} {}", form.get("name"), form);
        form.put("name", guest.name());
        log.info("former {}", form.remove("name")); // LEAK: personal-data-in-log Guest.name
        log.info("{}", form);
        numbered(guest);
        settings(guest);
        made(guest);
        inObject(guest);
    }

    private static void copied(Map<String, String> form) {
        log.info("{}", form.get("room"));
        log.info("{}", form.get("name")); // LEAK: personal-data-in-log Guest.name
    }

    private static void numbered(Guest guest) {
        Map<Integer, String> lines = new LinkedHashMap<>();
        lines.put(1, guest.room());
        lines.put(2, guest.name());
        Map<Integer, String> copy = new HashMap<>(lines);
        log.info("{}", copy.get(1));
        log.info("{}", copy.get(2)); // LEAK: personal-data-in-log Guest.name
        copy.put(2, "hidden");
        log.info("{}", copy);
        copy.putAll(lines);
        log.info("{}", copy.values()); // LEAK: personal-data-in-log Guest.name
        for (int i = 1; i < 2; i++) {
            log.info("{}", lines.get(i + 1)); // LEAK: personal-data-in-log Guest.name
        }
    }

    private static void settings(Guest guest) {
        var settings = new Properties();
        settings.setProperty("room", guest.room());
        settings.setProperty("guest", guest.name());
        log.info("{}", settings.getProperty("room"));
        log.info("{}", settings.getProperty("guest", "none")); // LEAK: personal-data-in-log Guest.name
        settings.setProperty("guest", "hidden");
        log.info("{}", settings.getProperty("guest"));
    }

    private static void made(Guest guest) {
        Map<String, String> two = Map.of("room", guest.room(), "name", guest.name());
        Map<String, String> entries = Map.ofEntries(Map.entry("room", guest.room()), Map.entry("name", guest.name()));
        log.info("{} {}", two.get("room"), entries.get("room"));
        log.info("{}", two.get("name")); // LEAK: personal-data-in-log Guest.name
        log.info("{}", entries.get("name")); // LEAK: personal-data-in-log Guest.name
        log.info("{}", entries.entrySet().iterator().next().getValue().length());
        Map<String, Integer> lengths = new HashMap<>();
        entries.forEach((key, value) -> lengths.put(key, value.length()));
        log.info("{}", lengths);
    }

    private static void inObject(Guest guest) {
        var desk = new Desk();
        desk.fill(guest);
        log.info("{}", desk.room());
        log.info("{}", desk.name()); // LEAK: personal-data-in-log Guest.name
    }
}

/** Keeps a map in a field. */
final class Desk {
    private final Map<String, String> values = new HashMap<>();

    void fill(Guest guest) {
        values.put("room", guest.room());
        values.put("name", guest.name());
    }

    String room() {
        return values.get("room");
    }

    String name() {
        return values.get("name");
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
