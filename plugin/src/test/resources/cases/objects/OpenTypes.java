package cases.objects.opentypes;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value kept as Object, in a list of anything and behind a type variable. */
final class OpenTypes {
    private static final Logger log = LoggerFactory.getLogger(OpenTypes.class);

    static void run(Inputs in) {
        Object any = new Client(in.datum("Client.name"), 3);
        log.info("{}", any); // LEAK: personal-data-in-log Client.name
        List<Object> mixed = new ArrayList<>();
        mixed.add(7);
        mixed.add(any);
        log.info("{}", mixed); // LEAK: personal-data-in-log Client.name
        log.info("{}", new Box<>(any)); // LEAK: personal-data-in-log Client.name
        log.info("{}", new Box<>(4));
        log.info("{}", ((Client) any).visits());
    }
}

record Client(@PersonalData(purpose = "order", category = "name") String name, int visits) {}

record Box<T>(T value) {}
