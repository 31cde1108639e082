package cases.control.returninloop;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A search that returns from the midst of a loop, with a default behind it. */
final class ReturnInLoop {
    private static final Logger log = LoggerFactory.getLogger(ReturnInLoop.class);

    static void run(Inputs in) {
        var staff = List.of(new Worker(1, in.datum("Worker.name")), new Worker(2, "robot"));
        log.info("found {}", find(staff, 1)); // LEAK: personal-data-in-log Worker.name
        log.info("title {}", title(staff));
    }

    private static String find(List<Worker> staff, int id) {
        for (Worker worker : staff) {
            if (worker.id() == id) {
                return worker.name();
            }
        }
        return "nobody";
    }

    private static String title(List<Worker> staff) {
        for (Worker worker : staff) {
            if (worker.name().isEmpty()) {
                continue;
            }
            return "first of " + staff.size();
        }
        return "none";
    }
}

record Worker(int id, @PersonalData(purpose = "order", category = "name") String name) {}
