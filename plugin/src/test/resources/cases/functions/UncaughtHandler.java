package cases.functions.uncaughthandler;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The handler of a thread's last exception prints it. */
final class UncaughtHandler {
    private static final Logger log = LoggerFactory.getLogger(UncaughtHandler.class);

    static void run(Inputs in) throws Exception {
        var pupil = new Pupil(in.datum("Pupil.name"), "7b");
        var thread = new Thread(() -> {
            throw new IllegalStateException("no mark for " + pupil.name()); // LEAK: personal-data-in-exception Pupil.name
        });
        thread.setUncaughtExceptionHandler((t, e) -> log.error("failed", e)); // LEAK: personal-data-in-log Pupil.name
        thread.start();
        thread.join();
        log.info("form {}", pupil.form());
    }
}

record Pupil(@PersonalData(purpose = "order", category = "name") String name, String form) {}
