package cases.functions.curriedfunctions;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that returns a function. */
final class CurriedFunctions {
    private static final Logger log = LoggerFactory.getLogger(CurriedFunctions.class);

    static void run(Inputs in) {
        Function<String, Function<String, String>> join = a -> b -> a + b;
        var guest = new Guest(in.datum("Guest.name"), "room 4");
        log.info("{}", join.apply("dear ").apply(guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info("{}", join.apply(guest.name()).apply("!")); // LEAK: personal-data-in-log Guest.name
        log.info("{}", join.apply("to ").apply(guest.room()));
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
