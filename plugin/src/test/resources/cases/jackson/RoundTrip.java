package cases.jackson.roundtrip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was written is read back into another class, by the names of the properties. */
final class RoundTrip {
    private static final Logger log = LoggerFactory.getLogger(RoundTrip.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws JsonProcessingException {
        var visitor = new Visitor(in.datum("Visitor.city"), 3);
        var copy = JSON.readValue(JSON.writeValueAsString(visitor), Place.class);
        log.info("from {}", copy.city()); // LEAK: personal-data-in-log Visitor.city
        log.info("visits {}", copy.visits());
        var converted = JSON.convertValue(visitor, Place.class);
        log.info("from {}", converted.city()); // LEAK: personal-data-in-log Visitor.city
        log.info("visits {}", converted.visits());
    }
}

record Visitor(@PersonalData(purpose = "order", category = "address") String city, int visits) {}

record Place(String city, int visits) {}
