package cases.copies.withmethods;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A record changed by methods that make another one. */
final class WithMethods {
    private static final Logger log = LoggerFactory.getLogger(WithMethods.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.name"), in.datum("User.phone", "+77050505050"));
        log.info("{}", user.withoutPhone()); // LEAK: personal-data-in-log User.name
        log.info("{}", user.withoutPhone().phone());
        log.info("{}", user.withoutPhone().withName("nobody"));
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "phone") String phone) {
    User withoutPhone() {
        return new User(name, "hidden");
    }

    User withName(String other) {
        return new User(other, phone);
    }
}
