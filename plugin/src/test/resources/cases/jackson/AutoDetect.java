package cases.jackson.autodetect;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Classes that say which of their members are seen. */
final class AutoDetect {
    private static final Logger log = LoggerFactory.getLogger(AutoDetect.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(JSON.writeValueAsString(new Cook(in.datum("Cook.name"), 1))); // LEAK: personal-data-in-log Cook.name
        log.info(JSON.writeValueAsString(new Waiter(in.datum("Waiter.name"), 2)));
        log.info(JSON.writeValueAsString(new Porter(in.datum("Porter.name"), 3)));
        log.info(JSON.writeValueAsString(new Page(in.datum("Page.name"), 4))); // LEAK: personal-data-in-log Page.name
    }
}

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
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

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NON_PRIVATE)
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

class Porter {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Porter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String getName() {
        return name;
    }
    
    public int getNumber() {
        return number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.ANY)
class Page {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Page(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String getName() {
        return name;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}
