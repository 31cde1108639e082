package cases.collections.views;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Views of collections and maps show what is put in behind them, and hand on what is put into them. */
final class Views {
    private static final Logger log = LoggerFactory.getLogger(Views.class);

    static void run(Inputs in) {
        var lodger = new Lodger(in.datum("Lodger.name"), "a1");
        maps(lodger);
        parts(lodger);
        arrays(lodger);
        helpers(lodger);
    }

    private static void maps(Lodger lodger) {
        Map<String, String> rooms = new HashMap<>();
        Set<String> keys = rooms.keySet();
        Collection<String> values = rooms.values();
        rooms.put(lodger.name(), lodger.room());
        log.info("{}", keys); // LEAK: personal-data-in-log Lodger.name
        log.info("{}", values);
        SortedMap<String, String> sorted = new TreeMap<>();
        SortedMap<String, String> head = sorted.headMap("m");
        head.put("b", lodger.name());
        log.info("{}", sorted.get("b")); // LEAK: personal-data-in-log Lodger.name
        log.info("{}", sorted.keySet());
        Set<String> members = Collections.newSetFromMap(new LinkedHashMap<>());
        members.add(lodger.name());
        log.info("{}", members); // LEAK: personal-data-in-log Lodger.name
        values.clear();
        log.info("{}", keys.size());
    }

    private static void parts(Lodger lodger) {
        var names = new TreeSet<String>();
        var tail = names.tailSet("0");
        tail.add(lodger.name());
        log.info("{}", names.first()); // LEAK: personal-data-in-log Lodger.name
        List<String> guests = new ArrayList<>(List.of("a", "b", "c"));
        List<String> first = guests.subList(0, 1);
        first.set(0, lodger.room());
        log.info("{}", guests);
        guests.set(0, lodger.name());
        log.info("{}", first); // LEAK: personal-data-in-log Lodger.name
        guests.subList(1, 3).clear();
        for (String guest : guests) {
            log.info("{}", guest); // LEAK: personal-data-in-log Lodger.name
        }
    }

    private static void arrays(Lodger lodger) {
        String[] seats = {"free", "free"};
        List<String> list = Arrays.asList(seats);
        log.info("{}", list);
        seats[0] = lodger.name();
        log.info("{}", list); // LEAK: personal-data-in-log Lodger.name
        String[] others = {"free", "free"};
        Collections.fill(Arrays.asList(others), lodger.room());
        log.info("{}", Arrays.toString(others));
    }

    private static void helpers(Lodger lodger) {
        Map<String, String> rooms = new HashMap<>();
        Collection<String> shown = shown(rooms);
        rooms.put("1", lodger.name());
        log.info("{}", shown); // LEAK: personal-data-in-log Lodger.name
        List<String> beds = new ArrayList<>(List.of("a", "b"));
        fill(beds.subList(1, 2), lodger.name());
        log.info("{}", beds); // LEAK: personal-data-in-log Lodger.name
        var house = new House();
        house.rooms().add(lodger.name());
        log.info("{}", house); // LEAK: personal-data-in-log Lodger.name
        var other = new Shed();
        other.rooms().add(lodger.name());
        log.info("{}", other);
    }

    private static Collection<String> shown(Map<String, String> map) {
        return Collections.unmodifiableCollection(map.values());
    }

    private static void fill(List<String> list, String text) {
        list.replaceAll(old -> text);
    }
}

class House {
    private final List<String> rooms = new ArrayList<>(List.of("hall"));

    List<String> rooms() {
        return rooms.subList(0, 1);
    }

    @Override
    public String toString() {
        return "house " + rooms;
    }
}

class Shed {
    private final List<String> tools = new ArrayList<>(List.of("hall"));

    List<String> rooms() {
        return new ArrayList<>(tools);
    }

    @Override
    public String toString() {
        return "shed " + tools;
    }
}

record Lodger(@PersonalData(purpose = "order", category = "name") String name, String room) {}
