package cases.collections.copythenadd;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A copy made before something is added. */
final class CopyThenAdd {
    private static final Logger log = LoggerFactory.getLogger(CopyThenAdd.class);

    static void run(Inputs in) {
        var ash = new Ash(in.datum("Ash.owner"), "web");
        List<String> list = new ArrayList<>(List.of(ash.yard()));
        List<String> before = List.copyOf(list);
        list.add(ash.owner());
        log.info("{}", before);
        log.info("{}", list); // LEAK: personal-data-in-log Ash.owner
    }
}

record Ash(@PersonalData(purpose = "order", category = "name") String owner, String yard) {}
