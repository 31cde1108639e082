package cases.collections.retainedset;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A set that keeps what another has. */
final class RetainedSet {
    private static final Logger log = LoggerFactory.getLogger(RetainedSet.class);

    static void run(Inputs in) {
        var yew = new Yew(in.datum("Yew.owner"), "web");
        Set<String> set = new TreeSet<>(List.of(yew.owner(), "x"));
        set.retainAll(Set.of(yew.owner()));
        log.info("{}", set); // LEAK: personal-data-in-log Yew.owner
        log.info("{}", set.contains("x"));
    }
}

record Yew(@PersonalData(purpose = "order", category = "name") String owner, String lane) {}
