package cases.values.uuidfromtext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An identifier read from a text is that text. */
final class UuidFromText {
    private static final Logger log = LoggerFactory.getLogger(UuidFromText.class);

    static void run(Inputs in) {
        var device = new Device(in.datum("Device.id", "11111111-2222-3333-4444-555555555555"), "web");
        var id = UUID.fromString(device.id());
        log.info("{}", id); // LEAK: personal-data-in-log Device.id
        log.info("{}", id.getMostSignificantBits()); // LEAK: personal-data-in-log Device.id
        log.info("{}", device.model());
    }
}

record Device(@PersonalData(purpose = "order", category = "cookie") String id, String model) {}
