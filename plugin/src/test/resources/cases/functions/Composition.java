package cases.functions.composition;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions composed with andThen, compose and Comparator-like helpers. */
final class Composition {
    private static final Logger log = LoggerFactory.getLogger(Composition.class);

    static void run(Inputs in) {
        var resident = new Resident(in.datum("Resident.street"), 4);
        Function<Resident, String> street = Resident::street;
        Function<Resident, Integer> floor = Resident::floor;
        log.info(street.andThen(String::toUpperCase).apply(resident)); // LEAK: personal-data-in-log Resident.street
        log.info(floor.andThen(f -> "floor " + f).apply(resident));
        UnaryOperator<String> bracket = text -> "(" + text + ")";
        log.info(bracket.compose(street).apply(resident)); // LEAK: personal-data-in-log Resident.street
        log.info(bracket.compose((Resident r) -> "flat " + r.floor()).apply(resident));
    }
}

record Resident(@PersonalData(purpose = "order", category = "address") String street, int floor) {}
