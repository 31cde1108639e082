package cases.values.cloneandcopy;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A clone has what the original had when it was made. */
final class CloneAndCopy {
    private static final Logger log = LoggerFactory.getLogger(CloneAndCopy.class);

    static void run(Inputs in) throws CloneNotSupportedException {
        var basket = new Basket();
        var empty = basket.clone();
        basket.owner = in.datum("Basket.owner");
        var full = basket.clone();
        basket.owner = "nobody";
        log.info("full {}", full.owner); // LEAK: personal-data-in-log Basket.owner
        log.info("empty {}", empty.owner);
        log.info("now {}", basket.owner);
        String[] names = {full.owner};
        String[] others = names.clone();
        log.info("others {}", others[0]); // LEAK: personal-data-in-log Basket.owner
    }
}

class Basket implements Cloneable {
    @PersonalData(purpose = "order", category = "name")
    String owner = "nobody";

    @Override
    public Basket clone() throws CloneNotSupportedException {
        return (Basket) super.clone();
    }
}
