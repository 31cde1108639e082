package cases.control.loopwithreset;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each round starts anew. */
final class LoopWithReset {
    private static final Logger log = LoggerFactory.getLogger(LoopWithReset.class);

    static void run(Inputs in) {
        var parcels = List.of(new Parcel("A1", "depot"), new Parcel("A2", in.datum("Parcel.receiver")));
        String label = "";
        for (int i = 0; i < parcels.size(); i++) {
            label = parcels.get(i).code();
            log.debug("scanning {}", label);
            label = label + "/" + parcels.get(i).receiver();
        }
        log.debug("last label {}", label); // LEAK: personal-data-in-log Parcel.receiver
        int scanned = 0;
        while (scanned < parcels.size()) {
            scanned++;
        }
        log.debug("scanned {}", scanned);
    }
}

record Parcel(String code, @PersonalData(purpose = "order", category = "name") String receiver) {}
