package cases.calls.overloads;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Overloads with the same name and number of parameters do different things. */
final class Overloads {
    private static final Logger log = LoggerFactory.getLogger(Overloads.class);

    static void run(Inputs in) {
        var debtor = new Debtor(in.datum("Debtor.name"), 15_000);
        log.info(show(debtor)); // LEAK: personal-data-in-log Debtor.name
        log.info(show((Object) debtor.amount()));
        log.info(show(debtor.amount()));
    }

    private static String show(Debtor debtor) {
        return debtor.name();
    }

    private static String show(Object value) {
        return "value of " + value.getClass().getSimpleName();
    }

    private static String show(int amount) {
        return amount + " KZT";
    }
}

record Debtor(@PersonalData(purpose = "order", category = "name") String name, int amount) {}
