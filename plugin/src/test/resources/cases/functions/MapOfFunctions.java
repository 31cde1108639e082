package cases.functions.mapoffunctions;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions kept in a map under constant keys. */
final class MapOfFunctions {
    private static final Logger log = LoggerFactory.getLogger(MapOfFunctions.class);

    static void run(Inputs in) {
        Map<String, Function<Person, String>> columns = new LinkedHashMap<>();
        columns.put("name", Person::name);
        columns.put("age", p -> "" + p.age());
        columns.put("city", p -> p.city());
        var person = new Person(in.datum("Person.name"), 40, "Taraz");
        log.info("{}", columns.get("name").apply(person)); // LEAK: personal-data-in-log Person.name
        log.info("{}", columns.get("city").apply(person));
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, int age, String city) {}
