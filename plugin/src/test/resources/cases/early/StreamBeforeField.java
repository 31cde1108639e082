package cases.early.streambeforefield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text is printed in a stream and becomes a labelled field behind it. */
final class StreamBeforeField {
    private static final Logger log = LoggerFactory.getLogger(StreamBeforeField.class);

    static void run(Inputs in) {
        var lines = List.of(in.datum("Person.name"));
        var people = lines.stream().map(String::strip).map(line -> new Person(line, line.length())).toList();
        log.info("{}", people.get(0).name()); // LEAK: personal-data-in-log Person.name
        log.info("{}", people.get(0).size());
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, int size) {}
