package cases.objects.behindinterface;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A parameter of type Object or of an interface is printed as what it is. */
final class BehindInterface {
    private static final Logger log = LoggerFactory.getLogger(BehindInterface.class);

    static void run(Inputs in) {
        trace(new Login(in.datum("Login.user"), "10.0.0.1"));
        Event event = in.flag() ? new Login(in.datum("Login.user"), "10.0.0.2") : new Restart("node 1");
        log.info("last event {}", event); // LEAK: personal-data-in-log Login.user
        count(new Restart("node 2"));
    }

    private static void trace(Object payload) {
        log.debug("payload {}", payload); // LEAK: personal-data-in-log Login.user
    }

    private static void count(Event payload) {
        log.debug("counted {}", payload.node());
    }
}

interface Event {
    String node();
}

record Login(@PersonalData(purpose = "order", category = "name") String user, String node) implements Event {}

record Restart(String node) implements Event {}
