package cases.collections.queues;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Queues and stacks give back what was put in; another queue holds something else. */
final class Queues {
    private static final Logger log = LoggerFactory.getLogger(Queues.class);

    static void run(Inputs in) throws InterruptedException {
        var client = new Client(3, in.datum("Client.name"));
        Deque<String> names = new ArrayDeque<>();
        Deque<Integer> numbers = new ArrayDeque<>();
        names.push(client.name());
        numbers.push(client.number());
        log.info("peek {}", names.peek()); // LEAK: personal-data-in-log Client.name
        log.info("pop {}", names.pop()); // LEAK: personal-data-in-log Client.name
        log.info("pop {}", numbers.pop());
        BlockingQueue<Client> line = new LinkedBlockingQueue<>();
        line.put(client);
        Client next = line.take();
        log.info("serving {}", next.number());
        log.info("serving {}", next.name()); // LEAK: personal-data-in-log Client.name
    }
}

record Client(int number, @PersonalData(purpose = "order", category = "name") String name) {}
