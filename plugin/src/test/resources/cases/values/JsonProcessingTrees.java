package cases.values.jsonprocessingtrees;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trees of Jakarta JSON Processing: what is put in comes out where they are printed, read or written, and sizes say nothing. */
final class JsonProcessingTrees {
    private static final Logger log = LoggerFactory.getLogger(JsonProcessingTrees.class);

    static void run(Inputs in) {
        var miller = new Miller(in.datum("Miller.name"), 7);
        objects(miller);
        arrays(miller);
        read("{\"name\": \"" + miller.name() + "\"}");
        readHarmless("{\"wheel\": " + miller.wheel() + "}");
        written(miller);
    }

    private static void objects(Miller miller) {
        JsonObject wheel = Json.createObjectBuilder().add("wheel", miller.wheel()).build();
        log.info("{}", wheel);
        JsonObject tree =
                Json.createObjectBuilder(wheel).add("name", miller.name()).build();
        log.info("{}", tree); // LEAK: personal-data-in-log Miller.name
        log.info(tree.getString("name")); // LEAK: personal-data-in-log Miller.name
        log.info("{}", wheel);
        log.info("{}", tree.get("name")); // LEAK: personal-data-in-log Miller.name
        log.info("{} values", tree.size());
        for (var each : tree.values()) {
            log.info("{}", each); // LEAK: personal-data-in-log Miller.name
        }
        var other = Json.createObjectBuilder(Map.of("name", miller.name())).build();
        log.info("{}", other.getJsonString("name").getChars()); // LEAK: personal-data-in-log Miller.name
        log.info("{}", Json.createObjectBuilder(Map.of("wheel", miller.wheel())).build());
    }

    private static void arrays(Miller miller) {
        log.info("{}", Json.createArrayBuilder().add(miller.wheel()).build());
        var list = Json.createArrayBuilder().add(miller.wheel()).add(Json.createValue(miller.name())).build();
        log.info("{}", list); // LEAK: personal-data-in-log Miller.name
        log.info("{}", list.getString(1)); // LEAK: personal-data-in-log Miller.name
        log.info("{}", list.size());
        var names = Json.createArrayBuilder(List.of(miller.name())).build();
        for (JsonString each : names.getValuesAs(JsonString.class)) {
            log.info(each.getString()); // LEAK: personal-data-in-log Miller.name
        }
    }

    private static void read(String text) {
        log.info("{}", Json.createReader(new StringReader(text)).readObject()); // LEAK: personal-data-in-log Miller.name
        log.info("{}", Json.createReader(new StringReader(text)).readValue().asJsonObject().isNull("name"));
        var parser = Json.createParser(new StringReader(text));
        parser.next();
        log.info("{}", parser.getObject()); // LEAK: personal-data-in-log Miller.name
    }

    private static void readHarmless(String text) {
        log.info("{}", Json.createReader(new StringReader(text)).readObject());
    }

    private static void written(Miller miller) {
        var text = new StringWriter();
        try (var generator = Json.createGenerator(text)) {
            generator.writeStartObject().write("name", miller.name()).writeEnd();
        }
        log.info("{}", text); // LEAK: personal-data-in-log Miller.name
        var numbers = new StringWriter();
        try (var generator = Json.createGenerator(numbers)) {
            generator.writeStartObject().write("wheel", miller.wheel()).writeEnd();
        }
        log.info("{}", numbers);
        var whole = new StringWriter();
        Json.createWriter(whole).write(Json.createObjectBuilder().add("name", miller.name()).build());
        log.info("{}", whole); // LEAK: personal-data-in-log Miller.name
        Json.createWriter(System.out).write(Json.createObjectBuilder().add("name", miller.name()).build()); // LEAK: personal-data-in-log Miller.name
        Json.createWriter(System.out).write(Json.createObjectBuilder().add("wheel", miller.wheel()).build());
    }
}

record Miller(@PersonalData(purpose = "order", category = "name") String name, int wheel) {}
