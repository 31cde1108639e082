package cases.control.iteratorremoval;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Elements that a loop removes are no longer printed; what it moved to another list is. */
final class IteratorRemoval {
    private static final Logger log = LoggerFactory.getLogger(IteratorRemoval.class);

    static void run(Inputs in) {
        List<String> waiting = new ArrayList<>(List.of(new Caller(in.datum("Caller.phone", "+77079998877")).phone()));
        List<String> done = new ArrayList<>();
        for (Iterator<String> it = waiting.iterator(); it.hasNext(); ) {
            String next = it.next();
            it.remove();
            done.add(next);
        }
        log.info("done {}", done); // LEAK: personal-data-in-log Caller.phone
        log.info("waiting {}", waiting.size());
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone) {}
