package cases.control.tryfinally;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** finally sees what the try block left, and may overwrite it. */
final class TryFinally {
    private static final Logger log = LoggerFactory.getLogger(TryFinally.class);

    static void run(Inputs in) {
        var passenger = new Passenger(in.datum("Passenger.name"), "12A");
        String stage = "start";
        String seat = passenger.name();
        try {
            stage = passenger.name();
            seat += board(passenger, in.flag());
        } catch (IllegalStateException e) {
            stage = "gate";
        } finally {
            log.info("stage {}", stage); // LEAK: personal-data-in-log Passenger.name
            seat = passenger.seat();
            log.info("seat {}", seat);
        }
    }

    private static String board(Passenger passenger, boolean late) {
        if (late) {
            throw new IllegalStateException("gate closed");
        }
        return passenger.seat();
    }
}

record Passenger(@PersonalData(purpose = "order", category = "name") String name, String seat) {}
