package cases.jackson.leftout;

import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What annotations leave out, and what only looks left out. */
final class LeftOut {
    private static final Logger log = LoggerFactory.getLogger(LeftOut.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(JSON.writeValueAsString(new OnField(in.datum("OnField.name"), 1)));
        log.info(JSON.writeValueAsString(new OnSetter(in.datum("OnSetter.name")))); // LEAK: personal-data-in-log OnSetter.name
        log.info(JSON.writeValueAsString(new Whole(in.datum("Whole.name"), 3)));
        log.info(JSON.writeValueAsString(new ReadOnly(in.datum("ReadOnly.name"), 4))); // LEAK: personal-data-in-log ReadOnly.name
        log.info(JSON.writeValueAsString(new NotIgnored(in.datum("NotIgnored.name"), 5))); // LEAK: personal-data-in-log NotIgnored.name
        log.info(JSON.writeValueAsString(new Only(in.datum("Only.name"), in.datum("Only.phone")))); // LEAK: personal-data-in-log Only.phone
        log.info(JSON.writeValueAsString(new Holder(new Held(in.datum("Held.name"), 6)))); 
        log.info(JSON.writeValueAsString(new Held(in.datum("Held.name"), 7))); // LEAK: personal-data-in-log Held.name
        log.info(JSON.writeValueAsString(new Renamed(in.datum("Renamed.name"), in.datum("Renamed.phone")))); // LEAK: personal-data-in-log Renamed.phone
        log.info(JSON.writeValueAsString(new Child(new Parent(in.datum("Parent.name"), 2), 9)));
    }
}

class OnField {
    @JsonIgnore
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    OnField(String name, int number) {
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

class OnSetter {
    @PersonalData(purpose = "order", category = "name")
    private String name;

    OnSetter(String name) {
        this.name = name;
    }

    @JsonProperty
    public String getName() {
        return name;
    }

    @JsonIgnore
    public void setName(String name) {
        this.name = name;
    }
}

@JsonIgnoreProperties({"name"})
class Whole {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Whole(String name, int number) {
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

@JsonIgnoreProperties(value = {"name"}, allowGetters = true)
class ReadOnly {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    ReadOnly(String name, int number) {
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

class NotIgnored {
    @JsonIgnore(false)
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    NotIgnored(String name, int number) {
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

@JsonIncludeProperties("phone")
record Only(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone) {}

record Holder(@JsonIgnoreProperties("name") Held held) {}

record Held(@PersonalData(purpose = "order", category = "name") String name, int floor) {}

@JsonIgnoreProperties("full-name")
record Renamed(
        @JsonProperty("full-name") @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone) {}

record Child(@JsonBackReference Parent parent, int age) {}

record Parent(@PersonalData(purpose = "order", category = "name") String name, int age) {}
