package cases.calls.innerreadsouter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An inner object reads and writes the fields of the object around it. */
final class InnerReadsOuter {
    private static final Logger log = LoggerFactory.getLogger(InnerReadsOuter.class);

    static void run(Inputs in) {
        var clinic = new Clinic(in.datum("Clinic.patient"));
        var visit = clinic.new Visit();
        visit.start();
        log.info("note {}", clinic.note); // LEAK: personal-data-in-log Clinic.patient
        log.info("visits {}", clinic.visits);
    }
}

class Clinic {
    @PersonalData(purpose = "order", category = "name")
    private final String patient;

    String note = "";
    int visits;

    Clinic(String patient) {
        this.patient = patient;
    }

    class Visit {
        void start() {
            visits++;
            note = "seen: " + patient;
        }
    }
}
