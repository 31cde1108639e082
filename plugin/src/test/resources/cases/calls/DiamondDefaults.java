package cases.calls.diamonddefaults;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two interfaces with default methods; the class chooses between them. */
final class DiamondDefaults {
    private static final Logger log = LoggerFactory.getLogger(DiamondDefaults.class);

    static void run(Inputs in) {
        var rider = new Rider(in.datum("Rider.name"));
        log.info("{}", rider.describe()); // LEAK: personal-data-in-log Rider.name
        log.info("{}", rider.loudly());
    }
}

interface Named {
    String name();

    default String describe() {
        return "named " + name();
    }
}

interface Counted {
    default String describe() {
        return "counted";
    }

    default String loudly() {
        return Counted.this.getClass().getSimpleName().isEmpty() ? "" : "LOUD";
    }
}

record Rider(@PersonalData(purpose = "order", category = "name") String name) implements Named, Counted {
    @Override
    public String describe() {
        return Named.super.describe() + Counted.super.describe();
    }
}
