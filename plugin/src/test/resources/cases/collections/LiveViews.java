package cases.collections.liveviews;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view made before something is put in shows it. */
final class LiveViews {
    private static final Logger log = LoggerFactory.getLogger(LiveViews.class);

    static void run(Inputs in) {
        List<String> names = new ArrayList<>();
        List<String> view = Collections.unmodifiableList(names);
        Map<String, String> map = new HashMap<>();
        Set<String> keys = map.keySet();
        var host = new Host(in.datum("Host.name"), "h1");
        names.add(host.name());
        map.put(host.code(), host.name());
        log.info("{}", view); // LEAK: personal-data-in-log Host.name
        log.info("{}", map.get("h1")); // LEAK: personal-data-in-log Host.name
        log.info("{}", keys);
    }
}

record Host(@PersonalData(purpose = "order", category = "name") String name, String code) {}
