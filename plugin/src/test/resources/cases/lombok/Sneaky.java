package cases.lombok.sneaky;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.TimeoutException;
import lombok.SneakyThrows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A checked exception that no clause declares gets to the handler all the same. */
final class Sneaky {
    private static final Logger log = LoggerFactory.getLogger(Sneaky.class);

    static void run(Inputs in) {
        var caller = new Caller(in.datum("Caller.phone"), in.flag());
        try {
            ring(caller);
            hangUp(caller);
        } catch (TimeoutException e) {
            log.warn("nobody: {}", e.getMessage()); // LEAK: personal-data-in-log Caller.phone
        }
        try {
            ring(caller);
        } catch (TimeoutException e) {
            log.warn("nobody: {}", e.getMessage());
        }
    }

    private static void ring(Caller caller) throws TimeoutException {
        if (caller.gone()) {
            throw new TimeoutException("rang");
        }
    }

    @SneakyThrows
    private static void hangUp(Caller caller) {
        throw new TimeoutException("hung up on " + caller.phone()); // LEAK: personal-data-in-exception Caller.phone
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone, boolean gone) {}
