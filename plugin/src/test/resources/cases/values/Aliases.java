package cases.values.aliases;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two names for one object: what is written through the one is read through the other. A copy made before is another object. */
final class Aliases {
    private static final Logger log = LoggerFactory.getLogger(Aliases.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.fullName"));
        var first = new Ticket();
        var copy = new Ticket(first);
        var same = first;
        first.assignee = user.fullName();
        log.info("assigned to {}", same.assignee); // LEAK: personal-data-in-log User.fullName
        log.info("was assigned to {}", copy.assignee);
    }
}

class Ticket {
    String assignee = "nobody";

    Ticket() {}

    Ticket(Ticket other) {
        this.assignee = other.assignee;
    }
}

record User(@PersonalData(purpose = "order", category = "name") String fullName) {}
