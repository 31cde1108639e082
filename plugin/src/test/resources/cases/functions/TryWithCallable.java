package cases.functions.trywithcallable;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A helper that runs a task and gives its result. */
final class TryWithCallable {
    private static final Logger log = LoggerFactory.getLogger(TryWithCallable.class);

    static void run(Inputs in) {
        var emu = new Emu(in.datum("Emu.owner"), "web");
        log.info("{}", attempt(emu::owner)); // LEAK: personal-data-in-log Emu.owner
        log.info("{}", attempt(emu::farm));
    }

    private static <T> T attempt(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            return null;
        }
    }
}

record Emu(@PersonalData(purpose = "order", category = "name") String owner, String farm) {}
