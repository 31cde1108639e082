package cases.exceptions.ownrunnable;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a function throws arrives where the function is called, be it through a parameter, a field or a list. */
final class OwnRunnable {
    private static final Logger log = LoggerFactory.getLogger(OwnRunnable.class);

    private static final class Task implements Runnable {
        private final String text;

        Task(String text) {
            this.text = text;
        }

        @Override
        public void run() {
            throw new Failure(text);
        }
    }

    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient String text;

        Failure(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private Runnable later;

    static void run(Inputs in) {
        var tenant = new Renter(in.datum("Renter.name"), 14);
        guarded(new Task(tenant.name()));
        harmless(new Task("flat " + tenant.flat()));
        called(() -> {
            throw new Failure(tenant.name());
        });
        calledHarmlessly(() -> {
            throw new Failure("flat " + tenant.flat());
        });
        var owner = new OwnRunnable();
        owner.later = new Task(tenant.name());
        owner.runLater();
        all(List.of(new Task(tenant.name())));
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (Failure e) {
            log.info("failed with {}", e.text()); // LEAK: personal-data-in-log Renter.name
        }
    }

    private static void harmless(Runnable task) {
        try {
            task.run();
        } catch (Failure e) {
            log.info("failed with {}", e.text());
        }
    }

    private static void called(Callable<String> task) {
        try {
            task.call();
        } catch (Failure e) {
            log.info("failed with {}", e.text()); // LEAK: personal-data-in-log Renter.name
        } catch (Exception e) {
            log.info("never");
        }
    }

    private static void calledHarmlessly(Callable<String> task) {
        try {
            task.call();
        } catch (Failure e) {
            log.info("failed with {}", e.text());
        } catch (Exception e) {
            log.info("never");
        }
    }

    private void runLater() {
        try {
            later.run();
        } catch (Failure e) {
            log.info("failed with {}", e.text()); // LEAK: personal-data-in-log Renter.name
        }
    }

    private static void all(List<Runnable> tasks) {
        for (Runnable task : tasks) {
            try {
                task.run();
            } catch (Failure e) {
                log.info("failed with {}", e.text()); // LEAK: personal-data-in-log Renter.name
            }
        }
    }
}

record Renter(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
