package cases.objects.lomboknested;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.ToString;
import lombok.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lombok's text of an object within another, and an exclusion. */
final class LombokNested {
    private static final Logger log = LoggerFactory.getLogger(LombokNested.class);

    static void run(Inputs in) {
        var address = new Address(in.datum("Address.street", "Tole bi 5"), "KZ");
        log.info("{}", new Shipment("s1", address)); // LEAK: personal-data-in-log Address.street
        log.info("{}", new Label("l1", address));
        log.info("{}", address.getCountry());
    }
}

@Data
@AllArgsConstructor
class Address {
    @PersonalData(purpose = "order", category = "address")
    private String street;

    private String country;
}

@Value
class Shipment {
    String code;
    Address address;
}

@Value
class Label {
    String code;

    @ToString.Exclude
    Address address;
}
