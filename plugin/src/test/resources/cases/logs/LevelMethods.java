package cases.logs.levelmethods;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All levels are sinks, and a message without its parameter prints nothing. */
final class LevelMethods {
    private static final Logger log = LoggerFactory.getLogger(LevelMethods.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), 4);
        log.trace("user {}", user.name()); // LEAK: personal-data-in-log User.name
        log.debug("user {}", user.name()); // LEAK: personal-data-in-log User.name
        log.error("user " + user.name()); // LEAK: personal-data-in-log User.name
        log.warn("user", user.name());
        log.atInfo().addKeyValue("user", user.name()).log("seen"); // LEAK: personal-data-in-log User.name
        log.atInfo().addKeyValue("visits", user.visits()).log("seen");
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, int visits) {}
