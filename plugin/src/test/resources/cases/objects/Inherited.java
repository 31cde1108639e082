package cases.objects.inherited;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** toString is inherited, or builds on the inherited one. */
final class Inherited {
    private static final Logger log = LoggerFactory.getLogger(Inherited.class);

    static void run(Inputs in) {
        log.info("served by {}", new Barber(in.datum("Person.name"), 3)); // LEAK: personal-data-in-log Person.name
        log.info("served by {}", new Florist(in.datum("Person.name"), 4));
        log.info("served by {}", new Baker(in.datum("Person.name"), 5)); // LEAK: personal-data-in-log Person.name
    }
}

abstract class Person {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    Person(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "name=" + name;
    }
}

class Barber extends Person {
    private final int chair;

    Barber(String name, int chair) {
        super(name);
        this.chair = chair;
    }

    int chair() {
        return chair;
    }
}

class Florist extends Person {
    private final int stand;

    Florist(String name, int stand) {
        super(name);
        this.stand = stand;
    }

    @Override
    public String toString() {
        return "stand=" + stand;
    }
}

class Baker extends Person {
    private final int oven;

    Baker(String name, int oven) {
        super(name);
        this.oven = oven;
    }

    @Override
    public String toString() {
        return super.toString() + ", oven=" + oven;
    }
}
