package cases.collections.valuesviewfirst;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The values of a map asked for before one is put in: the view shows it. */
final class ValuesViewFirst {
    private static final Logger log = LoggerFactory.getLogger(ValuesViewFirst.class);

    static void run(Inputs in) {
        Map<String, String> map = new HashMap<>();
        Collection<String> values = map.values();
        map.put("h1", new Host(in.datum("Host.name")).name());
        log.info("{}", values); // LEAK: personal-data-in-log Host.name
        log.info("{}", map.size());
    }
}

record Host(@PersonalData(purpose = "order", category = "name") String name) {}
