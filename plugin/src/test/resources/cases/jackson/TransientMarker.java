package cases.jackson.transientmarker;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mapper that takes {@code transient} for a wish to leave the property out. */
final class TransientMarker {
    private static final Logger log = LoggerFactory.getLogger(TransientMarker.class);

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private static final JsonMapper MARKED =
            JsonMapper.builder().enable(MapperFeature.PROPAGATE_TRANSIENT_MARKER).build();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(PLAIN.writeValueAsString(new Cook(in.datum("Cook.name"), 1))); // LEAK: personal-data-in-log Cook.name
        log.info(MARKED.writeValueAsString(new Waiter(in.datum("Waiter.name"), 2)));
    }
}

class Cook {
    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int number;

    Cook(String name, int number) {
        this.name = name;
        this.number = number;
    }

    public String getName() {
        return name;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Waiter {
    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int number;

    Waiter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    public String getName() {
        return name;
    }
    
    public int getNumber() {
        return number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}
