package cases.objects.mapsofobjects;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object copied by hand into a map of objects. */
final class MapsOfObjects {
    private static final Logger log = LoggerFactory.getLogger(MapsOfObjects.class);

    static void run(Inputs in) throws Exception {
        var person = new Person(in.datum("Person.name"), "Semey");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("city", person.city());
        row.put("name", person.name());
        log.info("{}", row); // LEAK: personal-data-in-log Person.name
        log.info("{}", row.get("city"));
        log.info("{}", new ObjectMapper().writeValueAsString(row)); // LEAK: personal-data-in-log Person.name
        row.remove("name");
        log.info("{}", row);
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, String city) {}
