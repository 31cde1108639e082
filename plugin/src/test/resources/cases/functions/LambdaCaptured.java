package cases.functions.lambdacaptured;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lambda takes along the value of a local. */
final class LambdaCaptured {
    private static final Logger log = LoggerFactory.getLogger(LambdaCaptured.class);

    static void run(Inputs in) {
        var rider = new Rider(6, in.datum("Rider.phone", "+77071234567"));
        String phone = rider.phone();
        int id = rider.id();
        Runnable call = () -> log.info("calling {}", phone); // LEAK: personal-data-in-log Rider.phone
        Runnable note = () -> log.info("noted {}", id);
        List.of(call, note).forEach(Runnable::run);
    }
}

record Rider(int id, @PersonalData(purpose = "order", category = "phone") String phone) {}
