package cases.frameworks.springevents;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;

/** An event published in a context reaches the methods that listen for it. */
final class SpringEvents {
    static void run(Inputs in) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Greeting.class, Greeting::new);
            context.refresh();
            context.publishEvent(new Joined(in.datum("Joined.name"), 4));
        }
    }
}

class Greeting {
    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    @EventListener
    public void on(Joined event) {
        log.info("hello {}", event.name()); // LEAK: personal-data-in-log Joined.name
        log.info("table {}", event.table());
    }
}

record Joined(@PersonalData(purpose = "order", category = "name") String name, int table) {}
