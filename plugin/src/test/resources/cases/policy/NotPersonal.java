package cases.policy.notpersonal;

import io.github.personaldata.NotPersonalData;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method that gives what is not personal of personal data. */
final class NotPersonal {
    private static final Logger log = LoggerFactory.getLogger(NotPersonal.class);

    static void run(Inputs in) {
        var caller = new Caller(in.datum("Caller.phone", "77015550011"));
        log.info("operator {}", caller.operatorCode()); // ALLOWED: Caller.phone
        log.info("last digits {}", caller.lastDigits()); // LEAK: personal-data-in-log Caller.phone
        log.info("host {}", new Server("node-3").name());
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone) {
    @NotPersonalData("the operator's code is shared by millions")
    String operatorCode() {
        return phone.substring(1, 4);
    }

    String lastDigits() {
        return phone.substring(7);
    }
}

record Server(@NotPersonalData("the name of a machine") String name) {}
