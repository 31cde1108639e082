package cases.functions.streamteeing;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two collectors at once. */
final class StreamTeeing {
    private static final Logger log = LoggerFactory.getLogger(StreamTeeing.class);

    static void run(Inputs in) {
        var people = List.of(new Person(in.datum("Person.name"), 3), new Person("x", 4));
        String text = people.stream().collect(Collectors.teeing(Collectors.mapping(Person::name, Collectors.joining()), Collectors.counting(), (names, count) -> names + count));
        log.info("{}", text); // LEAK: personal-data-in-log Person.name
        long total = people.stream().collect(Collectors.summingInt(Person::visits));
        log.info("{}", total);
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, int visits) {}
