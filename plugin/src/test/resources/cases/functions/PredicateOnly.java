package cases.functions.predicateonly;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A predicate tells nothing, a consumer prints. */
final class PredicateOnly {
    private static final Logger log = LoggerFactory.getLogger(PredicateOnly.class);

    static void run(Inputs in) {
        var owl = new Owl(in.datum("Owl.ringer"), "web");
        Predicate<Owl> ringed = o -> !o.ringer().isEmpty();
        Consumer<Owl> printer = o -> log.info("{}", o.ringer()); // LEAK: personal-data-in-log Owl.ringer
        log.info("{}", ringed.and(o -> true).test(owl));
        printer.andThen(o -> log.info("{}", o.wood())).accept(owl);
    }
}

record Owl(@PersonalData(purpose = "order", category = "name") String ringer, String wood) {}
