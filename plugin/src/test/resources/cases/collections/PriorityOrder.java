package cases.collections.priorityorder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A queue ordered by length. */
final class PriorityOrder {
    private static final Logger log = LoggerFactory.getLogger(PriorityOrder.class);

    static void run(Inputs in) {
        var elm = new Elm(in.datum("Elm.planter"), "web");
        var queue = new PriorityQueue<String>(Comparator.comparing(String::length));
        queue.add(elm.planter());
        log.info("{}", queue.poll()); // LEAK: personal-data-in-log Elm.planter
        log.info("{}", queue.isEmpty());
    }
}

record Elm(@PersonalData(purpose = "order", category = "name") String planter, String park) {}
