package cases.generated.autovalueform;

import com.google.auto.value.AutoValue;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The class that AutoValue writes prints every property; its source is in sight here. */
final class AutoValueForm {
    private static final Logger log = LoggerFactory.getLogger(AutoValueForm.class);

    static void run(Inputs in) {
        log.info("{}", Cook.of(in.datum("Cook.name"), 1)); // LEAK: personal-data-in-log Cook.name
        log.info("{}", Cook.of(in.datum("Cook.name"), 1).number());
        log.info("{}", Waiter.of(in.datum("Waiter.name"), 2));
    }
}

@AutoValue
abstract class Cook {
    @PersonalData(purpose = "order", category = "name")
    abstract String name();

    abstract int number();

    static Cook of(String name, int number) {
        return new AutoValue_Cook(name, number);
    }
}

final class AutoValue_Cook extends Cook {
    private final String name;
    private final int number;

    AutoValue_Cook(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    String name() {
        return name;
    }

    @Override
    int number() {
        return number;
    }

    @Override
    public String toString() {
        return "Cook{name=" + name + ", number=" + number + "}";
    }
}

@AutoValue
abstract class Waiter {
    @PersonalData(purpose = "order", category = "name")
    abstract String name();

    abstract int number();

    static Waiter of(String name, int number) {
        return new AutoValue_Waiter(name, number);
    }

    @Override
    public final String toString() {
        return "Waiter " + number();
    }
}

final class AutoValue_Waiter extends Waiter {
    private final String name;
    private final int number;

    AutoValue_Waiter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    String name() {
        return name;
    }

    @Override
    int number() {
        return number;
    }
}
