package cases.shapes.bounded;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bound type variable prints as its bound does. */
final class Bounded {
    private static final Logger log = LoggerFactory.getLogger(Bounded.class);

    static void run(Inputs in) {
        print(new Staff(in.datum("Staff.name"), 3));
        count(new Staff(in.datum("Staff.name"), 4));
    }

    private static <T extends Numbered> void print(T thing) {
        log.info("thing {}", thing); // LEAK: personal-data-in-log Staff.name
    }

    private static <T extends Numbered> void count(T thing) {
        log.info("thing {}", thing.number());
    }
}

interface Numbered {
    int number();
}

record Staff(@PersonalData(purpose = "order", category = "name") String name, int number) implements Numbered {}
