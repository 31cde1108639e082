package cases.copies.jsonconverts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jackson converts through properties: into another class, a map, a tree, and back. */
public final class JsonConverts {
    private static final Logger log = LoggerFactory.getLogger(JsonConverts.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.databind.JsonMappingException, com.fasterxml.jackson.core.JsonProcessingException {
        var visitor = new Visitor(in.datum("Visitor.name"), "Almaty", 3);
        var card = JSON.convertValue(visitor, Card.class);
        log.info("name {}", card.getName()); // LEAK: personal-data-in-log Visitor.name
        log.info("city {}", card.getCity());
        log.info("number {}", card.getNumber());
        var map = JSON.convertValue(visitor, Map.class);
        log.info("name {}", map.get("name")); // LEAK: personal-data-in-log Visitor.name
        log.info("map {}", map); // LEAK: personal-data-in-log Visitor.name
        log.info("size {}", map.size());
        JsonNode tree = JSON.valueToTree(visitor);
        log.info("tree {}", tree.get("name").asText()); // LEAK: personal-data-in-log Visitor.name
        log.info("count {}", tree.size());
        var back = JSON.treeToValue(tree, Card.class);
        log.info("name {}", back.getName()); // LEAK: personal-data-in-log Visitor.name
        var read = JSON.readValue(JSON.writeValueAsString(visitor), Card.class);
        log.info("name {}", read.getName()); // LEAK: personal-data-in-log Visitor.name
        log.info("city {}", read.getCity());
        var updated = JSON.updateValue(new Card(), visitor);
        log.info("name {}", updated.getName()); // LEAK: personal-data-in-log Visitor.name
        log.info("city {}", updated.getCity());
    }

    public static class Visitor {
        @PersonalData(purpose = "order", category = "name")
        private final String name;

        private final String city;
        private final int number;

        Visitor(String name, String city, int number) {
            this.name = name;
            this.city = city;
            this.number = number;
        }

        public String getName() {
            return name;
        }

        public String getCity() {
            return city;
        }

        public int getNumber() {
            return number;
        }
    }

    public static class Card {
        private String name;
        private String city;
        private int number;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }
    }
}
