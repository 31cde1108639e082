package cases.lombok.genericfactories;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Getter;
import lombok.experimental.StandardException;
import lombok.extern.slf4j.Slf4j;

/** Static factories and builders of generic classes, and the constructors of {@code @StandardException}. */
@Slf4j
final class GenericFactories {
    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.name"));
        var box = Box.of(buyer, "blue");
        log.info("in a {} box", box.getColour());
        log.info("box of {}", box.getContent().getName()); // LEAK: personal-data-in-log Buyer.name
        var parcel = Parcel.<Buyer>builder().to(buyer).weight(2).build();
        log.info("weight {}", parcel.getWeight());
        log.info("parcel to {}", parcel.getTo().getName()); // LEAK: personal-data-in-log Buyer.name
        log.info("refused", new Refused("no stock"));
        log.info("refused", new Refused("no " + buyer.getName())); // LEAK: personal-data-in-log Buyer.name, personal-data-in-exception Buyer.name
    }
}

@Getter
@AllArgsConstructor
class Buyer {
    @PersonalData(purpose = "order", category = "name")
    private final String name;
}

@Getter
@AllArgsConstructor(staticName = "of")
class Box<T> {
    private final T content;
    private final String colour;
}

@Getter
@Builder
class Parcel<T> {
    private final T to;
    private final int weight;
}

@StandardException
class Refused extends RuntimeException {}
