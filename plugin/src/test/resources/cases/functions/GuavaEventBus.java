package cases.functions.guavaeventbus;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Subscribers of an event bus are found by their annotation. */
final class GuavaEventBus {
    static void run(Inputs in) {
        var bus = new EventBus();
        bus.register(new Greeting());
        bus.post(new Arrived(in.datum("Arrived.name"), 4));
    }
}

class Greeting {
    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    @Subscribe
    public void on(Arrived event) {
        log.info("welcome {}", event.name()); // LEAK: personal-data-in-log Arrived.name
        log.info("gate {}", event.gate());
    }
}

record Arrived(@PersonalData(purpose = "order", category = "name") String name, int gate) {}
