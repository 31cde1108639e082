package cases.collections.owncontainers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collections of the program of which the library's code reads, by the few methods that they override, what nobody ever put in. */
final class OwnContainers {
    private static final Logger log = LoggerFactory.getLogger(OwnContainers.class);

    static void run(Inputs in) {
        var keeper = new Keeper("lamp 3", in.datum("Keeper.name"));
        lists(keeper);
        iterators(keeper);
        maps(keeper);
        log.info("joined {}", String.join(", ", new Pair(keeper.lamp(), keeper.name()))); // LEAK: personal-data-in-log Keeper.name
        log.info("joined {}", String.join(", ", new Pair(keeper.lamp(), "none")));
    }

    private static void lists(Keeper keeper) {
        List<String> names = new Pair("", keeper.name());
        List<String> lamps = new Pair("lamp", keeper.lamp());
        for (String name : names) {
            log.info("one {}", name); // LEAK: personal-data-in-log Keeper.name
        }
        for (String lamp : lamps) {
            log.info("one {}", lamp);
        }
        log.info("all {}", names); // LEAK: personal-data-in-log Keeper.name
        log.info("all {}", lamps);
        log.info("stream {}", names.stream().map(String::strip).toList()); // LEAK: personal-data-in-log Keeper.name
        log.info("stream {}", lamps.stream().map(String::strip).toList());
        names.forEach(name -> log.info("each {}", name)); // LEAK: personal-data-in-log Keeper.name
        lamps.forEach(lamp -> log.info("each {}", lamp));
        log.info("sub {}", names.subList(1, 2)); // LEAK: personal-data-in-log Keeper.name
        log.info("sub {}", lamps.subList(1, 2));
        name(names);
        lamp(lamps);
        log.info("size {}", names.size());
    }

    private static void name(List<String> names) {
        log.info("passed {}", names.get(1)); // LEAK: personal-data-in-log Keeper.name
        log.info("last {}", Collections.max(names)); // LEAK: personal-data-in-log Keeper.name
    }

    private static void lamp(List<String> lamps) {
        log.info("passed {}", lamps.get(1));
        log.info("last {}", Collections.max(lamps));
    }

    private static void iterators(Keeper keeper) {
        Collection<String> names = new Walked(keeper.name());
        Collection<String> lamps = new Walked(keeper.lamp());
        log.info("walked {}", List.copyOf(names)); // LEAK: personal-data-in-log Keeper.name
        log.info("walked {}", List.copyOf(lamps));
        walk(Collections.enumeration(names));
        walkLamps(Collections.enumeration(lamps));
        Queue<String> waiting = new Waiting(keeper.name());
        Queue<String> burning = new Waiting(keeper.lamp());
        log.info("element {}", waiting.element()); // LEAK: personal-data-in-log Keeper.name
        log.info("element {}", burning.element());
    }

    private static void walk(Enumeration<String> names) {
        while (names.hasMoreElements()) {
            log.info("next {}", names.nextElement()); // LEAK: personal-data-in-log Keeper.name
        }
    }

    private static void walkLamps(Enumeration<String> lamps) {
        while (lamps.hasMoreElements()) {
            log.info("next {}", lamps.nextElement());
        }
    }

    private static void maps(Keeper keeper) {
        Map<String, String> names = new Single("name", keeper.name());
        Map<String, String> lamps = new Single("lamp", keeper.lamp());
        log.info("value {}", names.get("name")); // LEAK: personal-data-in-log Keeper.name
        log.info("value {}", lamps.get("lamp"));
        log.info("key {}", names.keySet());
        log.info("values {}", names.values()); // LEAK: personal-data-in-log Keeper.name
        log.info("values {}", lamps.values());
        log.info("map {}", names); // LEAK: personal-data-in-log Keeper.name
        log.info("map {}", lamps);
        Map<String, String> byName = new Single(keeper.name(), "lamp");
        byName.forEach((name, lamp) -> log.info("by name {}", name)); // LEAK: personal-data-in-log Keeper.name
        byName.forEach((name, lamp) -> log.info("by name {}", lamp));
        log.info("copy {}", Map.copyOf(names).values()); // LEAK: personal-data-in-log Keeper.name
        log.info("copy {}", Map.copyOf(lamps).values());
    }
}

final class Pair extends AbstractList<String> {
    private final String first;
    private final String second;

    Pair(String first, String second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public String get(int index) {
        return index == 0 ? first : second;
    }

    @Override
    public int size() {
        return 2;
    }
}

final class Walked extends AbstractCollection<String> {
    private final String only;

    Walked(String only) {
        this.only = only;
    }

    @Override
    public Iterator<String> iterator() {
        return new Walk(only);
    }

    @Override
    public int size() {
        return 1;
    }
}

final class Walk implements Iterator<String> {
    private final String only;
    private boolean done;

    Walk(String only) {
        this.only = only;
    }

    @Override
    public boolean hasNext() {
        return !done;
    }

    @Override
    public String next() {
        done = true;
        return only;
    }
}

final class Waiting extends AbstractQueue<String> {
    private final String first;

    Waiting(String first) {
        this.first = first;
    }

    @Override
    public boolean offer(String next) {
        return false;
    }

    @Override
    public String poll() {
        return first;
    }

    @Override
    public String peek() {
        return first;
    }

    @Override
    public Iterator<String> iterator() {
        return new Walk(first);
    }

    @Override
    public int size() {
        return 1;
    }
}

final class Single extends AbstractMap<String, String> {
    private final String key;
    private final String value;

    Single(String key, String value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of(new Link(key, value));
    }
}

final class Link implements Map.Entry<String, String> {
    private final String key;
    private final String value;

    Link(String key, String value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public String setValue(String other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}

record Keeper(String lamp, @PersonalData(purpose = "order", category = "name") String name) {}
