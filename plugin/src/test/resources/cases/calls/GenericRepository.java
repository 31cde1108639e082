package cases.calls.genericrepository;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A generic store with a bounded type: each instance keeps its own kind. */
final class GenericRepository {
    private static final Logger log = LoggerFactory.getLogger(GenericRepository.class);

    static void run(Inputs in) {
        var people = new Store<Person>();
        var shelves = new Store<Shelf>();
        people.save(new Person(1, in.datum("Person.name")));
        shelves.save(new Shelf(1, "oak"));
        log.info("person {}", people.find(1).map(Person::name).orElse("none")); // LEAK: personal-data-in-log Person.name
        log.info("shelf {}", shelves.find(1).map(Shelf::wood).orElse("none"));
        log.info("count {}", people.count());
    }
}

interface Identified {
    int id();
}

final class Store<T extends Identified> {
    private final Map<Integer, T> items = new HashMap<>();

    void save(T item) {
        items.put(item.id(), item);
    }

    Optional<T> find(int id) {
        return Optional.ofNullable(items.get(id));
    }

    int count() {
        return items.size();
    }
}

record Person(int id, @PersonalData(purpose = "order", category = "name") String name) implements Identified {}

record Shelf(int id, String wood) implements Identified {}
