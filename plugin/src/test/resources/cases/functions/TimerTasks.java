package cases.functions.timertasks;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks of java.util.Timer: one has a field, one puts what it knows where others read it. */
final class TimerTasks {
    static void run(Inputs in) throws Exception {
        var done = new CountDownLatch(2);
        var timer = new Timer(true);
        timer.schedule(new Reminder(new Debtor(in.datum("Debtor.name"), 3), done), 0);
        done.await();
        var debtor = new Debtor(in.datum("Debtor.name"), 3);
        var names = new StringBuffer();
        var sums = new StringBuffer();
        var noted = new CountDownLatch(1);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        names.append(debtor.name());
                        sums.append(debtor.sum());
                        noted.countDown();
                    }
                },
                0);
        noted.await();
        timer.cancel();
        Reminder.log.info("noted {}", names); // LEAK: personal-data-in-log Debtor.name
        Reminder.log.info("noted {}", sums);
    }
}

final class Reminder extends TimerTask {
    static final Logger log = LoggerFactory.getLogger(Reminder.class);

    private final Debtor debtor;
    private final CountDownLatch done;

    Reminder(Debtor debtor, CountDownLatch done) {
        this.debtor = debtor;
        this.done = done;
    }

    @Override
    public void run() {
        log.info("remind {}", debtor.name()); // LEAK: personal-data-in-log Debtor.name
        log.info("sum {}", debtor.sum());
        done.countDown();
        done.countDown();
    }
}

record Debtor(@PersonalData(purpose = "order", category = "name") String name, int sum) {}
