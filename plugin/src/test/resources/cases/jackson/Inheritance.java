package cases.jackson.inheritance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Properties of superclasses and interfaces, overridden getters, ignored above and shown below. */
final class Inheritance {
    private static final Logger log = LoggerFactory.getLogger(Inheritance.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(JSON.writeValueAsString(new Clerk(in.datum("Person.name"), 1))); // LEAK: personal-data-in-log Person.name
        Person hidden = new Secret(in.datum("Person.name"), 2);
        log.info(JSON.writeValueAsString(hidden));
        log.info(JSON.writeValueAsString(new Masked(in.datum("Person.name"), 3)));
        log.info(JSON.writeValueAsString(new Visitor(in.datum("Visitor.name"))));
        log.info(JSON.writeValueAsString(new Anonymous(in.datum("Anonymous.name"), 5)));
    }
}

class Person {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    Person(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}

class Clerk extends Person {
    private final int desk;

    Clerk(String name, int desk) {
        super(name);
        this.desk = desk;
    }

    public int getDesk() {
        return desk;
    }
}

class Secret extends Person {
    private final int desk;

    Secret(String name, int desk) {
        super(name);
        this.desk = desk;
    }

    @JsonIgnore
    @Override
    public String getName() {
        return super.getName();
    }

    public int getDesk() {
        return desk;
    }
}

class Masked extends Person {
    private final int desk;

    Masked(String name, int desk) {
        super(name);
        this.desk = desk;
    }

    @Override
    public String getName() {
        return "***" + desk;
    }
}

interface WithName {
    String getName();
}

record Visitor(@PersonalData(purpose = "order", category = "name") String name) implements WithName {
    @Override
    public String getName() {
        return "visitor";
    }
}

interface Hidden {
    @JsonIgnore
    String getName();
}

class Anonymous implements Hidden {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Anonymous(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    public String getName() {
        return name;
    }

    public int getNumber() {
        return number;
    }
}
