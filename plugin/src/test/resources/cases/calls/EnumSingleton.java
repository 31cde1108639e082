package cases.calls.enumsingleton;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An enum with one constant holds state as a singleton does. */
final class EnumSingleton {
    private static final Logger log = LoggerFactory.getLogger(EnumSingleton.class);

    static void run(Inputs in) {
        Session.CURRENT.open(new Clerk(in.datum("Clerk.login"), "desk 4"));
        log.info("{}", Session.CURRENT.login()); // LEAK: personal-data-in-log Clerk.login
        log.info("{}", Session.CURRENT.desk());
        log.info("{}", Session.CURRENT);
    }
}

enum Session {
    CURRENT;

    private Clerk clerk;

    void open(Clerk clerk) {
        this.clerk = clerk;
    }

    String login() {
        return clerk.login();
    }

    String desk() {
        return clerk.desk();
    }
}

record Clerk(@PersonalData(purpose = "order", category = "name") String login, String desk) {}
