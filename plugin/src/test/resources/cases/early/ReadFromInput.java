package cases.early.readfrominput;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values read from a map of form fields, printed, then stored by a builder. */
final class ReadFromInput {
    private static final Logger log = LoggerFactory.getLogger(ReadFromInput.class);

    static void run(Inputs in) {
        Map<String, String> form = Map.of("address", in.datum("Delivery.address", "Kunaev 77"), "slot", "9-12");
        String address = form.get("address");
        String slot = form.get("slot");
        log.info("deliver to {}", address); // LEAK: personal-data-in-log Delivery.address
        log.info("deliver at {}", slot);
        var delivery = Delivery.builder().address(address).slot(slot).build();
        log.info("booked {}", delivery.slot());
    }
}

@lombok.Builder
record Delivery(@PersonalData(purpose = "order", category = "address") String address, String slot) {}
