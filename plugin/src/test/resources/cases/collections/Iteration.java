package cases.collections.iteration;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All the ways to walk over a list. */
final class Iteration {
    private static final Logger log = LoggerFactory.getLogger(Iteration.class);

    static void run(Inputs in) {
        var voters = List.of(new Voter(1, in.datum("Voter.name")));
        for (Voter voter : voters) {
            log.info("number {}", voter.number());
            log.info("name {}", voter.name()); // LEAK: personal-data-in-log Voter.name
        }
        for (int i = 0; i < voters.size(); i++) {
            log.info("{}: {}", i, voters.get(i).name()); // LEAK: personal-data-in-log Voter.name
        }
        Iterator<Voter> iterator = voters.iterator();
        while (iterator.hasNext()) {
            Voter voter = iterator.next();
            log.info("again number {}", voter.number());
            log.info("again name {}", voter.name()); // LEAK: personal-data-in-log Voter.name
        }
        ListIterator<Voter> list = voters.listIterator();
        log.info("once more {}", list.next().name()); // LEAK: personal-data-in-log Voter.name
    }
}

record Voter(int number, @PersonalData(purpose = "order", category = "name") String name) {}
