package cases.objects.holderofholder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A record in a record in a list. */
final class HolderOfHolder {
    private static final Logger log = LoggerFactory.getLogger(HolderOfHolder.class);

    static void run(Inputs in) {
        var fig = new Fig(in.datum("Fig.grower"), "web");
        log.info("{}", List.of(new Basket(fig))); // LEAK: personal-data-in-log Fig.grower
        log.info("{}", List.of(new Basket(null)).size());
        log.info("{}", new Basket(fig).fig().sort());
    }
}

record Fig(@PersonalData(purpose = "order", category = "name") String grower, String sort) {}

record Basket(Fig fig) {}
