package cases.lombok.tostringexclude;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.ToString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field excluded from toString is not printed; its getter still gives it. */
final class ToStringExclude {
    private static final Logger log = LoggerFactory.getLogger(ToStringExclude.class);

    static void run(Inputs in) {
        var visitor = new Visitor(in.datum("Visitor.name"), in.datum("Visitor.phone", "+77013334455"));
        log.info("visitor {}", visitor); // LEAK: personal-data-in-log Visitor.name
        log.info("phone {}", visitor.getPhone()); // LEAK: personal-data-in-log Visitor.phone
        log.info("card {}", new Card(in.datum("Card.number", "4400123412341234"), "VISA"));
    }
}

@Data
class Visitor {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    @ToString.Exclude
    @PersonalData(purpose = "order", category = "phone")
    private final String phone;
}

@ToString(exclude = "number")
@AllArgsConstructor
class Card {
    @PersonalData(purpose = "order", category = "payment-card")
    private final String number;

    private final String system;
}
