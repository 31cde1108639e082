package cases.calls.capturedinloop;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Anonymous classes made in a loop, each with its own captured value. */
final class CapturedInLoop {
    private static final Logger log = LoggerFactory.getLogger(CapturedInLoop.class);

    static void run(Inputs in) {
        List<Runnable> tasks = new ArrayList<>();
        for (Worker worker : List.of(new Worker(in.datum("Worker.name"), 1), new Worker("robot", 2))) {
            int number = worker.number();
            String name = worker.name();
            tasks.add(new Runnable() {
                private int runs;

                @Override
                public void run() {
                    runs++;
                    log.info("{} run by {}", runs, name); // LEAK: personal-data-in-log Worker.name
                    log.info("number {}", number);
                }
            });
        }
        tasks.forEach(Runnable::run);
    }
}

record Worker(@PersonalData(purpose = "order", category = "name") String name, int number) {}
