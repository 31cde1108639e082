package cases.functions.invokeall;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several tasks given to an executor at once. */
final class InvokeAll {
    private static final Logger log = LoggerFactory.getLogger(InvokeAll.class);

    static void run(Inputs in) throws Exception {
        var pool = Executors.newFixedThreadPool(1);
        var rider = new Rider(in.datum("Rider.name"), 3);
        try {
            List<Callable<String>> tasks = List.of(() -> rider.name(), () -> "next");
            for (Future<String> done : pool.invokeAll(tasks)) {
                log.info("{}", done.get()); // LEAK: personal-data-in-log Rider.name
            }
            log.info("{}", pool.submit(() -> rider.trips()).get());
        } finally {
            pool.shutdown();
        }
    }
}

record Rider(@PersonalData(purpose = "order", category = "name") String name, int trips) {}
