package cases.values.nullthenset;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A variable that is null at first. */
final class NullThenSet {
    private static final Logger log = LoggerFactory.getLogger(NullThenSet.class);

    static void run(Inputs in) {
        var cup = new Cup(in.datum("Cup.owner"), "web");
        String shown = null;
        log.info("{}", shown);
        if (in.flag()) {
            shown = cup.owner();
        }
        log.info("{}", shown); // LEAK: personal-data-in-log Cup.owner
        shown = null;
        log.info("{}{}", shown, cup.size());
    }
}

record Cup(@PersonalData(purpose = "order", category = "name") String owner, String size) {}
