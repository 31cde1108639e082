package cases.functions.bifunctionstored;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function of two arguments in a field. */
final class BiFunctionStored {
    private static final Logger log = LoggerFactory.getLogger(BiFunctionStored.class);

    static void run(Inputs in) {
        var bee = new Bee(in.datum("Bee.keeper"), "web");
        BiFunction<String, String, String> second = (a, b) -> b;
        log.info("{}", second.apply(bee.hive(), bee.keeper())); // LEAK: personal-data-in-log Bee.keeper
        log.info("{}", second.apply(bee.keeper(), bee.hive()));
    }
}

record Bee(@PersonalData(purpose = "order", category = "name") String keeper, String hive) {}
