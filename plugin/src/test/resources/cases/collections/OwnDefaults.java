package cases.collections.owndefaults;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Default methods of the JDK that a class of the program inherits call what the class says itself. */
final class OwnDefaults {
    private static final Logger log = LoggerFactory.getLogger(OwnDefaults.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "north");
        Pair names = new Pair(guest.name(), "second");
        Pair halls = new Pair(guest.hall(), "second");
        names.forEach(each -> log.info("{}", each)); // LEAK: personal-data-in-log Guest.name
        halls.forEach(each -> log.info("{}", each));
        shown(names);
        names.iterator().forEachRemaining(each -> log.info("{}", each)); // LEAK: personal-data-in-log Guest.name
        StreamSupport.stream(names.spliterator(), false).forEach(each -> log.info("{}", each)); // LEAK: personal-data-in-log Guest.name
    }

    private static void shown(Pair pair) {
        pair.forEach(each -> log.info("{}", each)); // LEAK: personal-data-in-log Guest.name
    }
}

final class Pair implements Iterable<String> {
    private final String first;
    private final String second;

    Pair(String first, String second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Iterator<String> iterator() {
        return new PairIterator(List.of(first, second));
    }
}

final class PairIterator implements Iterator<String> {
    private final List<String> items;
    private int at;

    PairIterator(List<String> items) {
        this.items = items;
    }

    @Override
    public boolean hasNext() {
        return at < items.size();
    }

    @Override
    public String next() {
        return items.get(at++);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String hall) {}
