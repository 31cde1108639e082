package cases.exceptions.wrapped;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wrapping as a cause adds no finding of its own; the outermost exception logged prints the whole chain. */
final class Wrapped {
    private static final Logger log = LoggerFactory.getLogger(Wrapped.class);

    static void run(Inputs in) {
        var order = new Order(42, in.datum("Order.address", "Tole bi 59"));
        try {
            ship(order, true);
        } catch (RuntimeException e) {
            log.error("not shipped", e); // LEAK: personal-data-in-log Order.address
            log.error("not shipped: {}", e.getMessage());
        }
        try {
            ship(order, false);
        } catch (RuntimeException e) {
            log.error("not shipped", e);
        }
    }

    private static void ship(Order order, boolean detailed) {
        try {
            if (detailed) {
                throw new IllegalArgumentException("no street in " + order.address()); // LEAK: personal-data-in-exception Order.address
            }
            throw new UnsupportedOperationException("order " + order.number());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("shipping failed", e);
        }
    }
}

record Order(int number, @PersonalData(purpose = "order", category = "address") String address) {}
