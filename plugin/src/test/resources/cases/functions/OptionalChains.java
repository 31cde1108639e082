package cases.functions.optionalchains;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Optional's operators one after the other. */
final class OptionalChains {
    private static final Logger log = LoggerFactory.getLogger(OptionalChains.class);

    static void run(Inputs in) {
        var card = new Card(in.datum("Card.holder"), null, "visa");
        log.info("{}", Optional.ofNullable(card.alias()).or(() -> Optional.of(card.holder())).get()); // LEAK: personal-data-in-log Card.holder
        log.info("{}", Optional.of(card).filter(c -> c.brand().equals("visa")).map(Card::brand).orElseThrow());
        Optional.of(card).map(Card::holder).ifPresentOrElse(h -> log.info("{}", h), () -> log.info("none")); // LEAK: personal-data-in-log Card.holder
        log.info("{}", Optional.of(card).flatMap(c -> Optional.of(c.holder().length())).isPresent());
        log.info("{}", Optional.of(card.holder()).stream().map(String::strip).toList()); // LEAK: personal-data-in-log Card.holder
    }
}

record Card(@PersonalData(purpose = "order", category = "name") String holder, String alias, String brand) {}
