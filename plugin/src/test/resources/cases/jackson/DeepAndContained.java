package cases.jackson.deepandcontained;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Three deep, in lists, maps, arrays and Optional, behind open types. */
final class DeepAndContained {
    private static final Logger log = LoggerFactory.getLogger(DeepAndContained.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        var room = new Room(1, new Bed(2, new Sleeper(in.datum("Sleeper.name"), 3)));
        log.info(JSON.writeValueAsString(room)); // LEAK: personal-data-in-log Sleeper.name
        log.info(JSON.writeValueAsString(List.of(Map.of("room", room)))); // LEAK: personal-data-in-log Sleeper.name
        log.info(JSON.writeValueAsString(new Room[] {room})); // LEAK: personal-data-in-log Sleeper.name
        Object open = room;
        log.info(JSON.writeValueAsString(open)); // LEAK: personal-data-in-log Sleeper.name
        Map<String, Object> payload = new HashMap<>();
        payload.put("room", room);
        log.info(JSON.writeValueAsString(payload)); // LEAK: personal-data-in-log Sleeper.name
        log.info(JSON.writeValueAsString(new Envelope<>(room))); // LEAK: personal-data-in-log Sleeper.name
        log.info(JSON.writeValueAsString(new Envelope<>(new Bed(3, null))));
        log.info(JSON.writeValueAsString(new Floor(1, new Corridor(2, new Door(in.datum("Door.owner"), 3)))));
        log.info(JSON.writeValueAsString(List.of(Map.of("floor", new Floor(1, new Corridor(2, new Door(in.datum("Door.owner"), 3)))))));
        written(room);
        written(new Bed(4, null));
    }

    private static void written(Object any) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(JSON.writeValueAsString(any)); // LEAK: personal-data-in-log Sleeper.name
    }
}

record Room(int number, Bed bed) {}

record Bed(int number, Sleeper sleeper) {}

record Sleeper(@PersonalData(purpose = "order", category = "name") String name, int age) {}

record Envelope<T>(T content) {}

record Floor(int number, Corridor corridor) {}

record Corridor(int number, Door door) {}

record Door(@JsonIgnore @PersonalData(purpose = "order", category = "name") String owner, int number) {}
