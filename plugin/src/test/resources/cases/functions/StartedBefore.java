package cases.functions.startedbefore;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread is started before it is given what it waits for. */
final class StartedBefore {
    private static final Logger log = LoggerFactory.getLogger(StartedBefore.class);

    static void run(Inputs in) throws Exception {
        var g = new Guest(in.datum("Guest.name"), "12a");
        var queue = new LinkedBlockingQueue<String>();
        var t = new Thread(() -> {
            try {
                log.info("{}", queue.take()); // LEAK: personal-data-in-log Guest.name
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        t.start();
        queue.put(g.name());
        t.join();

        var rooms = new LinkedBlockingQueue<String>();
        var other = new Thread(() -> {
            try {
                log.info("{}", rooms.take());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        rooms.put(g.room());
        other.join();

        var pool = Executors.newSingleThreadExecutor();
        var handed = new SynchronousQueue<String>();
        Future<String> got = pool.submit(handed::take);
        handed.put(g.name());
        log.info("{}", got.get()); // LEAK: personal-data-in-log Guest.name

        var box = new Box();
        var latch = new CountDownLatch(1);
        Future<?> waiting = pool.submit(() -> {
            latch.await();
            log.info("{}", box.text); // LEAK: personal-data-in-log Guest.name
            return null;
        });
        box.text = g.name();
        latch.countDown();
        waiting.get();

        var ref = new AtomicReference<String>();
        var go = new CountDownLatch(1);
        Future<String> later = pool.submit(() -> {
            go.await();
            return ref.get();
        });
        ref.set(g.name());
        go.countDown();
        log.info("{}", later.get()); // LEAK: personal-data-in-log Guest.name

        var map = new ConcurrentHashMap<String, String>();
        var ready = new Semaphore(0);
        Future<String> mapped = pool.submit(() -> {
            ready.acquire();
            return map.get("who");
        });
        map.put("who", g.name());
        ready.release();
        log.info("{}", mapped.get()); // LEAK: personal-data-in-log Guest.name
        var worker = new Worker();
        worker.start();
        worker.inbox.put(g.name());
        worker.join();
        log.info("{}", worker.done); // LEAK: personal-data-in-log Guest.name
        pool.shutdown();
    }
}

final class Worker extends Thread {
    final BlockingQueue<String> inbox = new ArrayBlockingQueue<>(1);
    final List<String> done = new ArrayList<>();

    @Override
    public void run() {
        try {
            done.add(inbox.take());
        } catch (InterruptedException e) {
            interrupt();
        }
    }
}

class Box {
    volatile String text;
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
