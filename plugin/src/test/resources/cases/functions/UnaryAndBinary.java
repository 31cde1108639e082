package cases.functions.unaryandbinary;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Operators that change and join texts. */
final class UnaryAndBinary {
    private static final Logger log = LoggerFactory.getLogger(UnaryAndBinary.class);

    static void run(Inputs in) {
        var elk = new Elk(in.datum("Elk.keeper"), "web");
        UnaryOperator<String> loud = String::toUpperCase;
        BinaryOperator<String> join = (a, b) -> a + "/" + b;
        log.info("{}", join.apply(loud.apply(elk.keeper()), "x")); // LEAK: personal-data-in-log Elk.keeper
        log.info("{}", loud.andThen(String::length).apply(elk.keeper()) > 0);
        log.info("{}", join.apply(loud.apply(elk.park()), "x"));
    }
}

record Elk(@PersonalData(purpose = "order", category = "name") String keeper, String park) {}
