package cases.lombok.inheritedbuilders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Getter;
import lombok.experimental.SuperBuilder;
import lombok.extern.slf4j.Slf4j;

/** {@code @SuperBuilder}: data goes through builders of a generic class and of its subclass, and shows in their text. */
@Slf4j
final class InheritedBuilders {
    static void run(Inputs in) {
        var card = Card.builder().key("k").holder(in.datum("Card.holder")).colour("red").build();
        log.info("held by {}", card.getHolder()); // LEAK: personal-data-in-log Card.holder
        log.info("colour {}", card.getColour());
        log.info("key {}", card.getKey().trim());
        var copy = card.toBuilder().colour("blue").build();
        log.info("copy of {}", copy.getHolder()); // LEAK: personal-data-in-log Card.holder
        log.info("colour {}", copy.getColour());
        log.info("making {}", Gold.builder().holder(card.getHolder()).level(1)); // LEAK: personal-data-in-log Card.holder
        log.info("level {}", Gold.builder().holder(card.getHolder()).level(1).build().getLevel());
    }
}

@Getter
@SuperBuilder(toBuilder = true)
class Entry<K> {
    private final K key;
    private final String colour;
}

@Getter
@SuperBuilder(toBuilder = true)
class Card extends Entry<String> {
    @PersonalData(purpose = "order", category = "name")
    private final String holder;
}

@Getter
@SuperBuilder(toBuilder = true)
class Gold extends Card {
    private final int level;
}
