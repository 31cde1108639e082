package cases.functions.scheduledtask;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A task that runs later. */
final class ScheduledTask {
    private static final Logger log = LoggerFactory.getLogger(ScheduledTask.class);

    static void run(Inputs in) throws Exception {
        var timer = Executors.newScheduledThreadPool(1);
        var patient = new Patient(in.datum("Patient.name"), 7);
        ScheduledFuture<String> later = timer.schedule(() -> "visit of " + patient.name(), 1, TimeUnit.MILLISECONDS);
        log.info("{}", later.get()); // LEAK: personal-data-in-log Patient.name
        timer.schedule(() -> log.info("room {}", patient.room()), 1, TimeUnit.MILLISECONDS).get();
        timer.shutdown();
    }
}

record Patient(@PersonalData(purpose = "order", category = "name") String name, int room) {}
