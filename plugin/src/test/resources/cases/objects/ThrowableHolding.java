package cases.objects.throwableholding;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception that holds an object prints its message only. */
final class ThrowableHolding {
    private static final Logger log = LoggerFactory.getLogger(ThrowableHolding.class);

    static void run(Inputs in) {
        var order = new Order(in.datum("Order.buyer"), 8);
        log.warn("failed", new Held(order));
        log.warn("failed", new Told(order)); // LEAK: personal-data-in-log Order.buyer
    }
}

class Held extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Order order;

    Held(Order order) {
        super("order " + order.number());
        this.order = order;
    }
}

class Told extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Order order;

    Told(Order order) {
        super("order " + order.number());
        this.order = order;
    }

    @Override
    public String toString() {
        return "Told: " + order.buyer();
    }
}

record Order(@PersonalData(purpose = "order", category = "name") String buyer, int number) {}
