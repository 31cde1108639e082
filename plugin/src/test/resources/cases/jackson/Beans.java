package cases.jackson.beans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jackson writes what has a getter, not what has a field. */
final class Beans {
    private static final Logger log = LoggerFactory.getLogger(Beans.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws JsonProcessingException {
        log.info(JSON.writeValueAsString(new Tenant(in.datum("Tenant.name"), in.datum("Tenant.phone")))); // LEAK: personal-data-in-log Tenant.name
        var landlord = new Landlord(in.datum("Landlord.name"), 5);
        log.info(JSON.writeValueAsString(landlord));
        log.info("{}", landlord.named("x"));
    }
}

class Tenant {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    @PersonalData(purpose = "order", category = "phone")
    private final String phone;

    Tenant(String name, String phone) {
        this.name = name;
        this.phone = phone;
    }

    public String getName() {
        return name;
    }

    boolean reachable() {
        return !phone.isEmpty();
    }
}

class Landlord {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int flats;

    Landlord(String name, int flats) {
        this.name = name;
        this.flats = flats;
    }

    @JsonIgnore
    public String getName() {
        return name;
    }

    public int getFlats() {
        return flats;
    }

    boolean named(String other) {
        return name.equals(other);
    }
}
