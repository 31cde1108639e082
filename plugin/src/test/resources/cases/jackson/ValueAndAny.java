package cases.jackson.valueandany;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code @JsonValue}, {@code @JsonProperty} on a field without a getter, null and empty left out. */
final class ValueAndAny {
    private static final Logger log = LoggerFactory.getLogger(ValueAndAny.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws JsonProcessingException {
        log.info(JSON.writeValueAsString(new Phone(in.datum("Phone.number", "+77015550000"), "mobile"))); // LEAK: personal-data-in-log Phone.number
        log.info(JSON.writeValueAsString(new Kind(in.datum("Kind.owner"), "mobile")));
        log.info(JSON.writeValueAsString(new Hidden(in.datum("Hidden.name"), 3))); // LEAK: personal-data-in-log Hidden.name
    }
}

record Phone(@PersonalData(purpose = "order", category = "phone") String number, String kind) {
    @JsonValue
    String text() {
        return number;
    }
}

record Kind(@PersonalData(purpose = "order", category = "name") String owner, String kind) {
    @JsonValue
    String text() {
        return kind;
    }
}

class Hidden {
    @JsonProperty("n")
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Hidden(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}
