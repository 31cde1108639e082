package cases.calls.copyconstructor;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A copy with one field changed. */
final class CopyConstructor {
    private static final Logger log = LoggerFactory.getLogger(CopyConstructor.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), in.datum("User.email", "dana@mail.example"));
        var hidden = new User(user);
        hidden.email = "hidden";
        log.info("{}", hidden.email);
        log.info("{}", hidden.name); // LEAK: personal-data-in-log User.name
        log.info("{}", user.email); // LEAK: personal-data-in-log User.email
        var empty = new User(new User("", ""));
        log.info("{}", empty.name);
    }
}

class User {
    @PersonalData(purpose = "order", category = "name")
    String name;

    @PersonalData(purpose = "order", category = "email")
    String email;

    User(String name, String email) {
        this.name = name;
        this.email = email;
    }

    User(User other) {
        this(other.name, other.email);
    }
}
