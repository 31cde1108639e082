package cases.logs.loggerinbase;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A logger of the superclass, with a helper that takes parts. */
final class LoggerInBase {
    static void run(Inputs in) {
        var job = new Job(new Worker(in.datum("Worker.name"), 5));
        job.run();
    }
}

abstract class Logged {
    protected final Logger log = LoggerFactory.getLogger(getClass());

    void note(String text, Object... values) {
        log.info(text, values); // LEAK: personal-data-in-log Worker.name
    }
}

class Job extends Logged {
    private final Worker worker;

    Job(Worker worker) {
        this.worker = worker;
    }

    void run() {
        note("done by {}", worker.name());
        log.info("floor {}", worker.floor());
    }
}

record Worker(@PersonalData(purpose = "order", category = "name") String name, int floor) {}
