package cases.jackson.buildervisibility;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The same, said to the builder; and classes that say it of themselves. */
final class BuilderVisibility {
    private static final Logger log = LoggerFactory.getLogger(BuilderVisibility.class);

    private static final JsonMapper FIELDS =
            JsonMapper.builder().visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY).build();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(FIELDS.writeValueAsString(new Cook(in.datum("Cook.name"), 1))); // LEAK: personal-data-in-log Cook.name
        log.info(FIELDS.writeValueAsString(new Waiter(in.datum("Waiter.name"), 2)));
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
