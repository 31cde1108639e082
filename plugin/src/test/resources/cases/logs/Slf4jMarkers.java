package cases.logs.slf4jmarkers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** A marker in front moves the arguments by one. */
final class Slf4jMarkers {
    private static final Logger log = LoggerFactory.getLogger(Slf4jMarkers.class);

    private static final Marker AUDIT = MarkerFactory.getMarker("AUDIT");

    static void run(Inputs in) {
        var doctor = new Doctor(in.datum("Doctor.name"), 302);
        log.info(AUDIT, "received by {}", doctor.name()); // LEAK: personal-data-in-log Doctor.name
        log.info(AUDIT, "received in {}", doctor.room());
        log.info(AUDIT, "received", doctor.name());
    }
}

record Doctor(@PersonalData(purpose = "order", category = "name") String name, int room) {}
