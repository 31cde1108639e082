package cases.jackson.trees;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A JSON tree built by hand, and one read back. */
final class Trees {
    private static final Logger log = LoggerFactory.getLogger(Trees.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws JsonProcessingException {
        var caller = new Caller(in.datum("Caller.phone", "+77015553311"), 42);
        ObjectNode plain = JSON.createObjectNode();
        plain.put("seconds", caller.seconds());
        log.info("call {}", plain);
        ObjectNode full = JSON.createObjectNode();
        full.put("seconds", caller.seconds()).put("from", caller.phone());
        log.info("call {}", full); // LEAK: personal-data-in-log Caller.phone
        JsonNode read = JSON.readTree(JSON.writeValueAsString(caller));
        log.info("from {}", read.get("phone").asText()); // LEAK: personal-data-in-log Caller.phone
        log.info("fields {}", read.size());
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone, int seconds) {}
