package cases.calls.returnedlambda;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method returns a supplier of a datum. */
final class ReturnedLambda {
    private static final Logger log = LoggerFactory.getLogger(ReturnedLambda.class);

    static void run(Inputs in) {
        var bag = new Bag(in.datum("Bag.owner"), "web");
        log.info("{}", owner(bag).get()); // LEAK: personal-data-in-log Bag.owner
        log.info("{}", colour(bag).get());
    }

    private static Supplier<String> owner(Bag bag) {
        return () -> bag.owner();
    }

    private static Supplier<String> colour(Bag bag) {
        return bag::colour;
    }
}

record Bag(@PersonalData(purpose = "order", category = "name") String owner, String colour) {}
