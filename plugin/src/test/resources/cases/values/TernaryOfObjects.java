package cases.values.ternaryofobjects;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One of two objects, told by a decision. */
final class TernaryOfObjects {
    private static final Logger log = LoggerFactory.getLogger(TernaryOfObjects.class);

    static void run(Inputs in) {
        var dog = new Dog(in.datum("Dog.owner"), "web");
        var other = new Dog("shelter", "Rex");
        var chosen = in.flag() ? dog : other;
        log.info("{}", chosen.name());
        log.info("{}", chosen.owner()); // LEAK: personal-data-in-log Dog.owner
        log.info("{}", other.owner());
    }
}

record Dog(@PersonalData(purpose = "order", category = "name") String owner, String name) {}
