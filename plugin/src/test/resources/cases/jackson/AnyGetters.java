package cases.jackson.anygetters;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps that are written as properties, unwrapped objects, raw JSON, getters under other names. */
final class AnyGetters {
    private static final Logger log = LoggerFactory.getLogger(AnyGetters.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(JSON.writeValueAsString(new Form(Map.of("name", in.datum("Form.extra"))))); // LEAK: personal-data-in-log Form.extra
        log.info(JSON.writeValueAsString(new Sheet(Map.of("name", in.datum("Sheet.extra")))));
        log.info(JSON.writeValueAsString(new Wrapping(new Wrapped(in.datum("Wrapped.name"))))); // LEAK: personal-data-in-log Wrapped.name
        log.info(JSON.writeValueAsString(new Named(in.datum("Named.name"), 3))); // LEAK: personal-data-in-log Named.name
        log.info(JSON.writeValueAsString(new Unnamed(in.datum("Unnamed.name"), 4)));
        log.info(JSON.writeValueAsString(new Code(in.datum("Code.text"), 5))); // LEAK: personal-data-in-log Code.text
        log.info(JSON.writeValueAsString(new Box(new Inner(in.datum("Inner.name"), in.datum("Inner.city"))))); // LEAK: personal-data-in-log Inner.city
    }
}

class Form {
    @PersonalData(purpose = "order", category = "name")
    private final Map<String, String> extra;

    Form(Map<String, String> extra) {
        this.extra = extra;
    }

    @JsonAnyGetter
    Map<String, String> extra() {
        return extra;
    }
}

class Sheet {
    @PersonalData(purpose = "order", category = "name")
    private final Map<String, String> extra;

    Sheet(Map<String, String> extra) {
        this.extra = extra;
    }

    Map<String, String> extra() {
        return extra;
    }

    public int getSize() {
        return extra.size();
    }
}

record Wrapping(@JsonUnwrapped Wrapped inner) {}

record Wrapped(@PersonalData(purpose = "order", category = "name") String name) {}

class Named {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Named(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @JsonGetter("n")
    String name() {
        return name;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Unnamed {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Unnamed(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String name() {
        return name;
    }
    
    public int getNumber() {
        return number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Code {
    @JsonValue
    @PersonalData(purpose = "order", category = "name")
    private final String text;

    private final int number;

    Code(String text, int number) {
        this.text = text;
        this.number = number;
    }

    boolean is(int other) {
        return number == other;
    }
}

record Box(Inner inner) {
    @JsonValue
    Object shown() {
        return new Shown(inner.city());
    }
}

record Inner(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "address") String city) {}

record Shown(String city) {}
