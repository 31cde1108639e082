package cases.frameworks.recordcomponents;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.RecordComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The components of a record, asked one by one. */
final class RecordComponents {
    private static final Logger log = LoggerFactory.getLogger(RecordComponents.class);

    static void run(Inputs in) throws Exception {
        var text = new StringBuilder();
        var visitor = new Visitor(in.datum("Visitor.name"), 3);
        for (RecordComponent component : Visitor.class.getRecordComponents()) {
            text.append(component.getAccessor().invoke(visitor)).append(' ');
        }
        log.info("{}", text); // LEAK: personal-data-in-log Visitor.name
        log.info("{}", Visitor.class.getRecordComponents().length);
    }
}

record Visitor(@PersonalData(purpose = "order", category = "name") String name, int floor) {}
