package cases.values.onefieldofmany;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fields of one object are told apart, also two levels deep. */
final class OneFieldOfMany {
    private static final Logger log = LoggerFactory.getLogger(OneFieldOfMany.class);

    static void run(Inputs in) {
        var order = new Order(42, new Buyer("kz", in.datum("Buyer.name")), in.datum("Order.address", "Abay avenue 150"));
        log.info("order {} from {}", order.number(), order.buyer().country());
        log.info("order {} of {}", order.number(), order.buyer().name()); // LEAK: personal-data-in-log Buyer.name
        log.info("order {} to {}", order.number(), order.address()); // LEAK: personal-data-in-log Order.address
    }
}

record Order(int number, Buyer buyer, @PersonalData(purpose = "order", category = "address") String address) {}

record Buyer(String country, @PersonalData(purpose = "order", category = "name") String name) {}
