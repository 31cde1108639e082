package cases.control.locked;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A synchronized block is a block. */
final class Locked {
    private static final Logger log = LoggerFactory.getLogger(Locked.class);

    private final Object lock = new Object();
    private String current = "";
    private int count;

    static void run(Inputs in) {
        var queue = new Locked();
        queue.next(new Patient(in.datum("Patient.name")));
        queue.show();
    }

    private void next(Patient patient) {
        synchronized (lock) {
            current = patient.name();
            count++;
        }
    }

    private synchronized void show() {
        log.info("{} served", count);
        log.info("{} is served", current); // LEAK: personal-data-in-log Patient.name
    }
}

record Patient(@PersonalData(purpose = "order", category = "name") String name) {}
