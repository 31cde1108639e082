package cases.calls.owniterator;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An iterator written by hand; the enhanced for calls it without a word in the source. */
final class OwnIterator {
    private static final Logger log = LoggerFactory.getLogger(OwnIterator.class);

    static void run(Inputs in) {
        for (String name : new Queue(new Patient(in.datum("Patient.name")), 1)) {
            log.info("next: {}", name); // LEAK: personal-data-in-log Patient.name
        }
        for (Integer turn : new Turns()) {
            log.info("turn {}", turn);
        }
    }
}

record Queue(Patient patient, int size) implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return new Iterator<>() {
            private int index;

            @Override
            public boolean hasNext() {
                return index < size;
            }

            @Override
            public String next() {
                index++;
                return patient.name();
            }
        };
    }
}

final class Turns implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
        return List.of(1, 2).iterator();
    }
}

record Patient(@PersonalData(purpose = "order", category = "name") String name) {}
