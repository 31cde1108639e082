package cases.exceptions.neverthrown;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message is a finding whether or not the exception is thrown. */
final class NeverThrown {
    private static final Logger log = LoggerFactory.getLogger(NeverThrown.class);

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), "A 777 AA");
        var kept = new IllegalStateException("sold by " + owner.name()); // LEAK: personal-data-in-exception Owner.name
        var plain = new IllegalStateException("sold: " + owner.plate());
        log.info("kept {}", kept.getClass().getName());
        log.info("kept {}", plain.getMessage());
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name, String plate) {}
