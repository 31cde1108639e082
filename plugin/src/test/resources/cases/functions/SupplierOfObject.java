package cases.functions.supplierofobject;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A supplier makes an object anew each time. */
final class SupplierOfObject {
    private static final Logger log = LoggerFactory.getLogger(SupplierOfObject.class);

    static void run(Inputs in) {
        var ant = new Ant(in.datum("Ant.finder"), "web");
        Supplier<Ant> maker = () -> new Ant(ant.finder(), ant.hill());
        log.info("{}", maker.get()); // LEAK: personal-data-in-log Ant.finder
        log.info("{}", maker.get().hill());
    }
}

record Ant(@PersonalData(purpose = "order", category = "name") String finder, String hill) {}
