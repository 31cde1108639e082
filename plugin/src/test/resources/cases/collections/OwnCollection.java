package cases.collections.owncollection;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A collection of the program's own, on an array. */
final class OwnCollection {
    private static final Logger log = LoggerFactory.getLogger(OwnCollection.class);

    static void run(Inputs in) {
        var ring = new Ring<String>(2);
        ring.push(new Speaker(in.datum("Speaker.name")).name());
        ring.push("next");
        for (String name : ring) {
            log.info("{}", name); // LEAK: personal-data-in-log Speaker.name
        }
        log.info("{}", ring.size());
    }
}

final class Ring<T> implements Iterable<T> {
    private final Object[] items;
    private int next;

    Ring(int size) {
        items = new Object[size];
    }

    void push(T item) {
        items[next++ % items.length] = item;
    }

    int size() {
        return items.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < items.length;
            }

            @Override
            public T next() {
                return (T) items[at++];
            }
        };
    }
}

record Speaker(@PersonalData(purpose = "order", category = "name") String name) {}
