package cases.collections.commonstuples;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.commons.lang3.tuple.MutablePair;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.commons.lang3.tuple.Triple;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pairs and triples of Commons Lang. */
final class CommonsTuples {
    private static final Logger log = LoggerFactory.getLogger(CommonsTuples.class);

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), 3);
        var pair = Pair.of(owner.name(), owner.flat());
        log.info("{}", pair.getLeft()); // LEAK: personal-data-in-log Owner.name
        log.info("{}", pair.getRight());
        log.info("{}", pair); // LEAK: personal-data-in-log Owner.name
        var changed = MutablePair.of("a", "b");
        changed.setRight(owner.name());
        log.info("{}", changed.getValue()); // LEAK: personal-data-in-log Owner.name
        log.info("{}", Triple.of(1, owner.flat(), "x").getMiddle());
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
