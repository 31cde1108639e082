package cases.collections.keysmaymeet;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys that look different and are one, and maps that look like one and are two. */
final class KeysMayMeet {
    private static final Logger log = LoggerFactory.getLogger(KeysMayMeet.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "room 4");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("X-Guest", guest.name());
        log.info("{}", headers.get("x-guest")); // LEAK: personal-data-in-log Guest.name
        computed(in, guest);
        aliases(in, guest);
        nested(guest);
        looped(guest);
        numbers(guest);
    }

    private static void computed(Inputs in, Guest guest) {
        Map<String, String> form = new HashMap<>();
        String key = in.flag() ? "name" : "room";
        form.put(key, guest.name());
        log.info("{}", form.get("name")); // LEAK: personal-data-in-log Guest.name
        form.put("name", "hidden");
        log.info("{}", form.get("room")); // LEAK: personal-data-in-log Guest.name
        form.clear();
        form.put("name", guest.name());
        form.put(key, "hidden");
        log.info("{}", form.get("name")); // LEAK: personal-data-in-log Guest.name
        log.info("{}", form.get("na".concat("me"))); // LEAK: personal-data-in-log Guest.name
    }

    private static void aliases(Inputs in, Guest guest) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> second = new HashMap<>();
        first.put("name", guest.name());
        second.put("name", guest.name());
        Map<String, String> one = in.flag() ? first : second;
        one.put("name", "hidden");
        log.info("{}", first.get("name")); // LEAK: personal-data-in-log Guest.name
        one.clear();
        log.info("{}", second); // LEAK: personal-data-in-log Guest.name
        first.clear();
        second.clear();
        log.info("{}{}", first, second);
        List<Map<String, String>> rows = rows(guest);
        rows.get(0).clear();
        log.info("{}", rows); // LEAK: personal-data-in-log Guest.name
        Map<String, String> kept = in.flag() ? first : Map.of();
        List.of(1, 2).stream().filter(n -> n > 2).forEach(n -> kept.clear());
    }

    private static List<Map<String, String>> rows(Guest guest) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Map<String, String> row = new HashMap<>();
            row.put("name", guest.name());
            rows.add(row);
        }
        return rows;
    }

    private static void nested(Guest guest) {
        Map<String, Note> notes = new HashMap<>();
        notes.put("a", new Note());
        write(notes, guest);
        for (Note note : notes.values()) {
            log.info("{}", note.text); // LEAK: personal-data-in-log Guest.name
        }
    }

    private static void write(Map<String, Note> notes, Guest guest) {
        notes.get("a").text = guest.name();
        for (Note note : notes.values()) {
            log.info("{}", note.text); // LEAK: personal-data-in-log Guest.name
        }
        String b = "b".trim();
        notes.put(b, new Note());
        notes.get(b).text = "hidden";
        log.info("{}", notes.get("a").text); // LEAK: personal-data-in-log Guest.name
    }

    private static void looped(Guest guest) {
        Map<String, String> form = new HashMap<>();
        String key = "a";
        for (int i = 0; i < 2; i++) {
            log.info("{}", form.get(key)); // LEAK: personal-data-in-log Guest.name
            form.put("b", guest.name());
            key = "b";
        }
        List<Map<String, String>> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Map<String, String> each = new HashMap<>();
            if (!all.isEmpty()) {
                log.info("{}", all.get(0)); // LEAK: personal-data-in-log Guest.name
            }
            each.put("name", guest.name());
            all.add(each);
            if (i == 1) {
                each.clear();
            }
        }
        log.info("{}", all.get(0)); // LEAK: personal-data-in-log Guest.name
    }

    private static void numbers(Guest guest) {
        Map<Object, String> mixed = new HashMap<>();
        mixed.put(1, guest.name());
        mixed.put("1", "hidden");
        mixed.put(1L, "hidden");
        log.info("{}", mixed.get(1)); // LEAK: personal-data-in-log Guest.name
        mixed.put('A', guest.name());
        char letter = 65;
        log.info("{}", mixed.get(letter)); // LEAK: personal-data-in-log Guest.name
        Map<Integer, String> each = new IdentityHashMap<>();
        each.put(1000, guest.name());
        each.put(1000, "hidden");
        log.info("{}", each.values().stream().map(String::length).count());
        log.info("{}", new ArrayList<>(each.values()).contains(guest.room()));
        log.info("{}", sorted(each)); // LEAK: personal-data-in-log Guest.name
    }

    private static List<String> sorted(Map<Integer, String> each) {
        List<String> values = new ArrayList<>(each.values());
        values.sort(null);
        return values;
    }
}

/** Can be written to. */
final class Note {
    String text = "";
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
