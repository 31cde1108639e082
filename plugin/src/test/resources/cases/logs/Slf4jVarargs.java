package cases.logs.slf4jvarargs;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** More than two arguments are an array, written out or made by the compiler. */
final class Slf4jVarargs {
    private static final Logger log = LoggerFactory.getLogger(Slf4jVarargs.class);

    static void run(Inputs in) {
        var order = new Order(7, in.datum("Order.address", "Satpaev 22"), "KZT");
        log.info("{} {} {}", order.number(), order.currency(), order.address()); // LEAK: personal-data-in-log Order.address
        log.info("{} {}", order.number(), order.currency(), order.address());
        Object[] arguments = {order.number(), order.address(), order.currency()};
        log.info("{} {} {}", arguments); // LEAK: personal-data-in-log Order.address
        log.info("{}", arguments);
        log.info("{} {} {}", new Object[] {order.number(), order.currency(), "door"});
    }
}

record Order(int number, @PersonalData(purpose = "order", category = "address") String address, String currency) {}
