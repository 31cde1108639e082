package cases.values.staticstate;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is stored in a static field comes back from anywhere. */
final class StaticState {
    private static final Logger log = LoggerFactory.getLogger(StaticState.class);

    private static String lastUser = "none";
    private static String lastPage = "none";

    static void run(Inputs in) {
        login(new Visitor(in.datum("Visitor.login", "erlan85")), "/home");
        report();
    }

    private static void login(Visitor visitor, String page) {
        lastUser = visitor.login();
        lastPage = page;
    }

    private static void report() {
        log.info("last user {}", lastUser); // LEAK: personal-data-in-log Visitor.login
        log.info("last page {}", lastPage);
    }
}

record Visitor(@PersonalData(purpose = "order", category = "name") String login) {}
