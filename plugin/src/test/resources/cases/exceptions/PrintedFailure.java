package cases.exceptions.printedfailure;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The exception of a function is printed where the program's own code calls the function. */
final class PrintedFailure {
    private static final Logger log = LoggerFactory.getLogger(PrintedFailure.class);

    static void run(Inputs in) {
        var tenant = new Lodger(in.datum("Lodger.name"), 14);
        printed(() -> {
            throw new IllegalStateException("no flat for " + tenant.name()); // LEAK: personal-data-in-exception Lodger.name
        });
        printedHarmlessly(() -> {
            throw new IllegalStateException("no flat " + tenant.flat());
        });
    }

    private static void printed(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException e) {
            log.info("failed: {}", e.getMessage()); // LEAK: personal-data-in-log Lodger.name
            log.info("failed", e); // LEAK: personal-data-in-log Lodger.name
        }
    }

    private static void printedHarmlessly(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException e) {
            log.info("failed: {}", e.getMessage());
            log.info("failed", e);
        }
    }
}

record Lodger(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
