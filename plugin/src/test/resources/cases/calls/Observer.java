package cases.calls.observer;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listeners registered in a list and called later. */
final class Observer {
    static void run(Inputs in) {
        var bus = new Bus();
        bus.register(new Loud());
        bus.register(new Mute());
        bus.publish(new Joined(in.datum("Joined.who"), 5));
    }
}

interface Listener {
    void on(Joined event);
}

final class Bus {
    private final List<Listener> listeners = new ArrayList<>();

    void register(Listener listener) {
        listeners.add(listener);
    }

    void publish(Joined event) {
        for (Listener listener : listeners) {
            listener.on(event);
        }
    }
}

final class Loud implements Listener {
    private static final Logger log = LoggerFactory.getLogger(Loud.class);

    @Override
    public void on(Joined event) {
        log.info("{} joined", event.who()); // LEAK: personal-data-in-log Joined.who
    }
}

final class Mute implements Listener {
    private static final Logger log = LoggerFactory.getLogger(Mute.class);

    @Override
    public void on(Joined event) {
        log.info("table {} is fuller", event.table());
    }
}

record Joined(@PersonalData(purpose = "order", category = "name") String who, int table) {}
