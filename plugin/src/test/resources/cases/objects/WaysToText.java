package cases.objects.waystotext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All the ways an object becomes text without a call of toString in the source. */
final class WaysToText {
    private static final Logger log = LoggerFactory.getLogger(WaysToText.class);

    static void run(Inputs in) {
        var chef = new Chef(in.datum("Chef.name"));
        var pan = new Pan(in.datum("Pan.owner"));
        log.info(String.valueOf(chef)); // LEAK: personal-data-in-log Chef.name
        log.info("chef " + chef); // LEAK: personal-data-in-log Chef.name
        log.info(String.format("chef %s", chef)); // LEAK: personal-data-in-log Chef.name
        log.info(Objects.toString(chef, "none")); // LEAK: personal-data-in-log Chef.name
        log.info(new StringBuilder("chef ").append(chef).toString()); // LEAK: personal-data-in-log Chef.name
        log.info(String.join(",", List.of(chef.toString()))); // LEAK: personal-data-in-log Chef.name
        log.info("pan " + pan + String.format("%s", pan) + Objects.toString(pan) + new StringBuilder().append(pan));
    }
}

record Chef(@PersonalData(purpose = "order", category = "name") String name) {}

class Pan {
    @PersonalData(purpose = "order", category = "name")
    private final String owner;

    Pan(String owner) {
        this.owner = owner;
    }

    boolean mine(String who) {
        return owner.equals(who);
    }
}
