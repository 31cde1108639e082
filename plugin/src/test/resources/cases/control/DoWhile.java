package cases.control.dowhile;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The body of a do loop runs before its condition. */
final class DoWhile {
    private static final Logger log = LoggerFactory.getLogger(DoWhile.class);

    static void run(Inputs in) {
        var driver = new Driver(in.datum("Driver.phone", "+77475550000"));
        int attempts = 0;
        String answer = "none";
        String state = "idle";
        do {
            attempts++;
            answer = driver.phone();
            state = "dialled";
        } while (attempts < 1);
        log.info("after {} attempts: {}", attempts, state);
        log.info("answered: {}", answer); // LEAK: personal-data-in-log Driver.phone
    }
}

record Driver(@PersonalData(purpose = "order", category = "phone") String phone) {}
