package cases.jackson.mixins;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Annotations that a mapper is told of for a class that does not bear them. */
final class MixIns {
    private static final Logger log = LoggerFactory.getLogger(MixIns.class);

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        var hiding = new ObjectMapper().addMixIn(Cook.class, CookView.class);
        log.info(hiding.writeValueAsString(new Cook(in.datum("Cook.name"), 1)));
        var showing = new ObjectMapper().addMixIn(Waiter.class, WaiterView.class);
        log.info(showing.writeValueAsString(new Waiter(in.datum("Waiter.name"), 2))); // LEAK: personal-data-in-log Waiter.name
        log.info(new ObjectMapper().writeValueAsString(new Porter(in.datum("Porter.name"), 3))); // LEAK: personal-data-in-log Porter.name
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

abstract class CookView {
    @JsonIgnore
    abstract String getName();
}

class Waiter {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Waiter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    public int getNumber() {
        return number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

abstract class WaiterView {
    @JsonProperty
    private String name;
}

class Porter {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Porter(String name, int number) {
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
