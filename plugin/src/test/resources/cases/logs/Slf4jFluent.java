package cases.logs.slf4jfluent;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fluent API: the call of log lets out what the builder gathered. */
final class Slf4jFluent {
    private static final Logger log = LoggerFactory.getLogger(Slf4jFluent.class);

    static void run(Inputs in) {
        var user = new User(4, in.datum("User.name"));
        log.atInfo().setMessage("hello {}").addArgument(user.name()).log(); // LEAK: personal-data-in-log User.name
        log.atInfo().setMessage("hello {}").addArgument(user.id()).log();
        log.atDebug().addKeyValue("user", user.name()).log("signed in"); // LEAK: personal-data-in-log User.name
        log.atDebug().addKeyValue("user", user.id()).log("signed in");
        log.atWarn().log("bye {}", user.name()); // LEAK: personal-data-in-log User.name
        log.atError()
                .setMessage(() -> "lost " + user.name())
                .log(); // LEAK: personal-data-in-log User.name
    }
}

record User(int id, @PersonalData(purpose = "order", category = "name") String name) {}
