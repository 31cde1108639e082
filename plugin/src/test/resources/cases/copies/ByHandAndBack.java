package cases.copies.byhandandback;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Objects copied field by field into others and back. */
final class ByHandAndBack {
    private static final Logger log = LoggerFactory.getLogger(ByHandAndBack.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), in.datum("User.email", "zhan@mail.example"), 4);
        var row = Row.of(user);
        log.info("{}", row.first); // LEAK: personal-data-in-log User.name
        log.info("{}", row.third);
        var back = row.user();
        log.info("{}", back.email()); // LEAK: personal-data-in-log User.email
        log.info("{}", back.visits());
    }
}

class Row {
    String first;
    String second;
    int third;

    static Row of(User user) {
        var row = new Row();
        row.first = user.name();
        row.second = user.email();
        row.third = user.visits();
        return row;
    }

    User user() {
        return new User(first, second, third);
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, int visits) {}
