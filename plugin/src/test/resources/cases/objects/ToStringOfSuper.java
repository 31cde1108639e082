package cases.objects.tostringofsuper;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A subclass's toString that calls its superclass's, and one that does not. */
final class ToStringOfSuper {
    private static final Logger log = LoggerFactory.getLogger(ToStringOfSuper.class);

    static void run(Inputs in) {
        log.info("{}", new Full(in.datum("Base.name"), "a")); // LEAK: personal-data-in-log Base.name
        log.info("{}", new Short(in.datum("Base.name"), "b"));
    }
}

class Base {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    Base(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "base " + name;
    }
}

class Full extends Base {
    private final String kind;

    Full(String name, String kind) {
        super(name);
        this.kind = kind;
    }

    @Override
    public String toString() {
        return super.toString() + kind;
    }
}

class Short extends Base {
    private final String kind;

    Short(String name, String kind) {
        super(name);
        this.kind = kind;
    }

    @Override
    public String toString() {
        return kind;
    }
}
