package cases.calls.commandqueue;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands with what they need, queued and run later. */
final class CommandQueue {
    static void run(Inputs in) {
        Deque<Command> queue = new ArrayDeque<>();
        var subscriber = new Subscriber(in.datum("Subscriber.phone", "+77773334455"), "m1");
        queue.add(new Send(subscriber.phone()));
        queue.add(new Count(subscriber.plan()));
        while (!queue.isEmpty()) {
            queue.poll().execute();
        }
    }
}

interface Command {
    void execute();
}

final class Send implements Command {
    private static final Logger log = LoggerFactory.getLogger(Send.class);

    private final String to;

    Send(String to) {
        this.to = to;
    }

    @Override
    public void execute() {
        log.info("sent to {}", to); // LEAK: personal-data-in-log Subscriber.phone
    }
}

final class Count implements Command {
    private static final Logger log = LoggerFactory.getLogger(Count.class);

    private final String plan;

    Count(String plan) {
        this.plan = plan;
    }

    @Override
    public void execute() {
        log.info("plan {}", plan);
    }
}

record Subscriber(@PersonalData(purpose = "order", category = "phone") String phone, String plan) {}
