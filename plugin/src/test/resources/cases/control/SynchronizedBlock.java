package cases.control.synchronizedblock;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens under a lock is what happens. */
final class SynchronizedBlock {
    private static final Logger log = LoggerFactory.getLogger(SynchronizedBlock.class);

    static void run(Inputs in) {
        var box = new Box();
        Runnable writer = () -> {
            synchronized (box) {
                box.note = new Patient(in.datum("Patient.name")).name();
                box.count++;
            }
        };
        writer.run();
        synchronized (box) {
            log.info("note {}", box.note); // LEAK: personal-data-in-log Patient.name
            log.info("count {}", box.count);
        }
    }
}

class Box {
    String note = "none";
    int count;
}

record Patient(@PersonalData(purpose = "order", category = "name") String name) {}
