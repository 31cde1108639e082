package cases.functions.queuebetweenthreads;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread puts, another takes. */
final class QueueBetweenThreads {
    private static final Logger log = LoggerFactory.getLogger(QueueBetweenThreads.class);

    static void run(Inputs in) throws Exception {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        BlockingQueue<String> clean = new ArrayBlockingQueue<>(2);
        var sender = new Sender(in.datum("Sender.name"), "r1");
        var thread = new Thread(() -> {
            queue.add(sender.name());
            clean.offer(sender.route());
        });
        thread.start();
        thread.join();
        log.info("{}", queue.take()); // LEAK: personal-data-in-log Sender.name
        log.info("{}", clean.poll(1, TimeUnit.SECONDS));
    }
}

record Sender(@PersonalData(purpose = "order", category = "name") String name, String route) {}
