package cases.jackson.fieldvisibility;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mapper that is told to see fields writes private ones. */
final class FieldVisibility {
    private static final Logger log = LoggerFactory.getLogger(FieldVisibility.class);

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        var fields = new ObjectMapper().setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
        log.info(fields.writeValueAsString(new Cook(in.datum("Cook.name"), 1))); // LEAK: personal-data-in-log Cook.name
        log.info(fields.writeValueAsString(new Waiter(in.datum("Waiter.name"), 2)));
        log.info(fields.writeValueAsString(new Porter(in.datum("Porter.name"), 3)));
    }
}

class Cook {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Cook(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Waiter {
    @JsonIgnore
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Waiter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Porter {
    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int number;

    Porter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}
